/** Puts a text on the clipboard. Where the browser does not let the page, its field is marked, so that it can be copied by hand. Says whether it was copied. */
export async function copied(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.select();
    return false;
  }
}
