/** The name of a language in the language of a reader; the code itself where it has no name. */
export function languageName(code: string, uiLang: string): string {
  try {
    return new Intl.DisplayNames([uiLang], {type: 'language', fallback: 'code'}).of(code) ?? code;
  } catch {
    // A code that a damaged file holds must not break what names it.
    return code;
  }
}
