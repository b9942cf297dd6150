import {exampleIds, loadExample, type Specification} from '../../specification';
import {answerText} from './answerText';

let loading: Promise<readonly Specification[]> | undefined;

/** The four worked examples, in the order of the settings; loaded once. */
function workedExamples(): Promise<readonly Specification[]> {
  loading ??= Promise.all(exampleIds.filter((id) => id !== 'bad').map((id) => loadExample(id))).catch((error: unknown) => { loading = undefined; throw error; });
  return loading;
}

/** All values at a place, in every entry of the lists on the way. */
function valuesAt(node: unknown, parts: readonly string[]): unknown[] {
  const [part, ...rest] = parts;
  if (part === undefined) return node === undefined ? [] : [node];
  if (typeof node !== 'object' || node === null) return [];
  const key = part.replace(/\[\]$/, '');
  const child: unknown = Object.hasOwn(node, key) ? (node as Record<string, unknown>)[key] : undefined;
  if (key === part) return valuesAt(child, rest);
  return Array.isArray(child) ? child.flatMap((entry: unknown) => valuesAt(entry, rest)) : [];
}

/** What the four worked examples answer at a place, '' where one has no answer; of a list, its first entry. */
export async function examplesFor(pattern: string, uiLang: string): Promise<readonly string[]> {
  return (await workedExamples()).map((example) => answerText(pattern, valuesAt(example, pattern.split('.'))[0], uiLang));
}
