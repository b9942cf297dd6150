/** How many steps can be undone. */
export const historyLimit = 200;
/** Edits of the same label and place that follow each other within this time (ms) are one step. */
export const typingPause = 1500;

/** One step that can be undone or redone. */
export interface Step<T> {
  /** What was done, in the reader's words. */
  readonly label: string;
  /** JSON pointer of the field, when the step was typing. */
  readonly typingAt?: string;
  /** The value to go back to (in the past) or forward to (in the future). */
  readonly value: T;
}

/** A value with the way back and the way forward. */
export interface History<T> {
  readonly past: readonly Step<T>[];
  readonly present: T;
  readonly future: readonly Step<T>[];
  /** When the last step took its last edit (ms); undefined when the next edit must start a new step. */
  readonly lastEditAt?: number;
}

/** A history that begins with this value. */
export const startHistory = <T>(value: T): History<T> => ({past: [], present: value, future: []});

/**
 * The history after an edit. Typing (`typingAt` given) joins the last step when label and place are the same and the pause was short.
 * The oldest step goes when there are more than `historyLimit`.
 */
export function record<T>(history: History<T>, next: T, label: string, at: number, typingAt?: string): History<T> {
  if (Object.is(next, history.present)) return history;
  const last = history.past.at(-1);
  const joins = typingAt !== undefined && last?.typingAt === typingAt && last.label === label
    && history.lastEditAt !== undefined && at - history.lastEditAt <= typingPause;
  const step: Step<T> = {label, value: history.present, ...(typingAt === undefined ? {} : {typingAt})};
  return {past: joins ? history.past : [...history.past, step].slice(-historyLimit), present: next, future: [], lastEditAt: at};
}

/** The history one step back; the same history when there is nothing to undo. */
export function undo<T>(history: History<T>): History<T> {
  const step = history.past.at(-1);
  if (!step) return history;
  return {past: history.past.slice(0, -1), present: step.value, future: [{...step, value: history.present}, ...history.future]};
}

/** The history one step forward; the same history when there is nothing to redo. */
export function redo<T>(history: History<T>): History<T> {
  const [step, ...rest] = history.future;
  if (!step) return history;
  return {past: [...history.past, {...step, value: history.present}], present: step.value, future: rest};
}

/**
 * The history after somebody else changed the present value to `next`. `bring` gives an earlier or later value of ours with their
 * change in it, and `beside` itself when both hold the same; so undo and redo never take back what was not done here.
 * Steps of which nothing is left go.
 */
export function rebase<T>(history: History<T>, next: T, bring: (value: T, beside: T) => T): History<T> {
  const outward = (steps: readonly Step<T>[]): Step<T>[] => {
    let beside = next;
    return steps.flatMap((step) => {
      const value = bring(step.value, beside);
      if (Object.is(value, beside)) return [];
      beside = value;
      return [{...step, value}];
    });
  };
  return {past: outward([...history.past].reverse()).reverse(), present: next, future: outward(history.future)};
}

/** The history with every value changed, such as when a copy gets its own identifier. */
export function mapHistory<T>(history: History<T>, change: (value: T) => T): History<T> {
  const changed = (step: Step<T>): Step<T> => ({...step, value: change(step.value)});
  return {past: history.past.map(changed), present: change(history.present), future: history.future.map(changed)};
}
