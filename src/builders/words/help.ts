import type {FieldHelp} from './help.en';

/** Help texts by language; each is its own file, loaded when asked for. English stands in where a language has none. */
const tables: Readonly<Record<string, () => Promise<Readonly<Record<string, FieldHelp>>>>> = {
  en: async () => (await import('./help.en')).help,
};

/** The help for a place, in the language of the reader; undefined where the place needs none. */
export async function helpFor(pattern: string, uiLang: string): Promise<FieldHelp | undefined> {
  const own = tables[uiLang] ? await tables[uiLang]() : {};
  return own[pattern] ?? (await tables.en?.())?.[pattern];
}
