import {termById, termWords} from '../standards';

/** What this plugin looks at in a node of a Markdown tree (mdast, with MDX). */
interface Node {
  type: string;
  /** Of an element written as JSX. */
  name?: string | null;
  url?: string;
  children?: Node[];
}

const glossaryLink = /^\/reference\/glossary\/#([a-z0-9-]+)$/;
// The name of a part stays short, and what is pressed or followed as a whole holds no second thing to press.
const named = new Set(['a', 'button', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary']);
const isRunningText = ({type, name}: Node): boolean => type !== 'heading' && !named.has(name ?? '');
const isFolded = ({name}: Node): boolean => name === 'details';

/** The links in running text below a node, in their order; what is folded away comes last, because nothing in it can be shown beside a link elsewhere. */
function linksIn(node: Node): Node[] {
  if (node.type === 'link') return [node];
  const parts = (node.children ?? []).filter(isRunningText);
  return [...parts.filter((part) => !isFolded(part)), ...parts.filter(isFolded)].flatMap(linksIn);
}

const attribute = (name: string, value: string): {type: string; name: string; value: string} => ({type: 'mdxJsxAttribute', name, value});

/**
 * Remark plugin: turns each link to a term of the glossary in running text into `<Term>`. The first one on a page carries the
 * meaning, the others point at it, so that each meaning stands once on a page.
 */
export default function explainedTerms({lang}: {lang: string}): (tree: Node) => void {
  return (tree) => {
    const told = new Set<string>();
    for (const link of linksIn(tree)) {
      const term = termById(glossaryLink.exec(link.url ?? '')?.[1] ?? '');
      if (!term) continue;
      const meaning = told.has(term.id) ? [] : [attribute('meaning', termWords(term.id, lang).meaning)];
      told.add(term.id);
      Object.assign(link, {type: 'mdxJsxTextElement', name: 'Term', attributes: [attribute('id', term.id), ...meaning]});
    }
  };
}
