import type {CDPSession, Page} from 'playwright-core';

/** A node of the browser's accessibility tree: what a screen reader is told. */
export interface AccessibleNode {
  role: string;
  name: string;
  description: string;
  value: string;
  /** States such as checked, expanded, selected, invalid, by name. */
  states: Readonly<Record<string, unknown>>;
}

const sessions = new WeakMap<Page, CDPSession>();
async function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page);
  if (known) return known;
  const session = await page.context().newCDPSession(page);
  sessions.set(page, session);
  await session.send('Accessibility.enable');
  return session;
}

/** The accessible node of the first element that a CSS selector finds. Throws where there is none. */
export async function accessibleNode(page: Page, selector: string): Promise<AccessibleNode> {
  const session = await sessionOf(page);
  const {result} = await session.send('Runtime.evaluate', {expression: `document.querySelector(${JSON.stringify(selector)})`});
  if (result.objectId === undefined) throw new Error(`Nothing on the page matches ${selector}`);
  const {nodes} = await session.send('Accessibility.getPartialAXTree', {objectId: result.objectId, fetchRelatives: false});
  const [node] = nodes;
  const text = (part: {value?: unknown} | undefined): string => (typeof part?.value === 'string' || typeof part?.value === 'number' ? String(part.value) : '');
  return {
    role: text(node?.role), name: text(node?.name), description: text(node?.description), value: text(node?.value),
    states: Object.fromEntries((node?.properties ?? []).map(({name, value}) => [name, value.value])),
  };
}
