import {SaxesParser} from 'saxes';
import {Stop} from './parts';

/** A tag without the prefix of its name; attributes without theirs, save `r:id`. An empty element comes once. */
export interface Tag {name: string; attributes: Readonly<Record<string, string>>; end: boolean; empty: boolean}

const deepest = 500;
const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Goes through the tags and texts of an XML part. A document type, which only attacks have here, is refused, and with it every entity of its own. Throws Stop. */
export function scan(xml: string, tag: (tag: Tag) => void, text: (text: string) => void): void {
  const parser = new SaxesParser({xmlns: false});
  const damaged = (): never => { throw new Stop('damaged'); };
  let depth = 0;
  parser.on('doctype', damaged);
  parser.on('error', damaged);
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('opentag', ({name, attributes, isSelfClosing}) => {
    depth += 1;
    if (depth > deepest) throw new Stop('large');
    tag({name: bare(name), attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key === 'r:id' ? key : bare(key), value])), end: false, empty: isSelfClosing});
  });
  parser.on('closetag', ({name, isSelfClosing}) => {
    depth -= 1;
    if (!isSelfClosing) tag({name: bare(name), attributes: {}, end: true, empty: false});
  });
  if (xml !== '') parser.write(xml).close();
}

/** The properties that somebody gave an office file (ECMA-376 part 1, 22.3), by name. */
export function customProperties(xml: string | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let name = '';
  scan(xml ?? '', (tag) => { if (tag.name === 'property') name = tag.end ? '' : tag.attributes.name ?? ''; }, (text) => { if (name !== '') found.set(name, `${found.get(name) ?? ''}${text}`.trim()); });
  return found;
}
