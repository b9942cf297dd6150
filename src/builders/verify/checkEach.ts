/** Whom to tell how the checking of each item goes. */
export interface Telling<Item, Report> {
  begun(item: Item): void;
  done(item: Item, report: Report): void;
  /** The item could not be checked, which says nothing about the item. */
  failed(item: Item): void;
}

/** Checks items one after another; one that cannot be checked does not hold up those behind it. */
export async function checkEach<Item, Report>(items: readonly Item[], check: (item: Item) => Promise<Report>, telling: Telling<Item, Report>): Promise<void> {
  for (const item of items) {
    telling.begun(item);
    try {
      telling.done(item, await check(item));
    } catch {
      telling.failed(item);
    }
  }
}
