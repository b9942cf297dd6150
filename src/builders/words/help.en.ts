/** Help for one place. */
export interface FieldHelp {
  /** Why it is asked: one or two sentences. */
  why: string;
  /** A good answer in each setting: vocational centre, company, volunteering network, online course. */
  examples?: readonly [centre: string, company: string, network: string, online: string];
}

/** Help by place. */
export const help: Readonly<Record<string, FieldHelp>> = {};
