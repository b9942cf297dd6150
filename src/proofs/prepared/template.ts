import {below, isObject} from '../../values';

/** A document with places for the texts that differ from one of its kind to the next; everything else must be the same. */
export type Template = {readonly text: number} | {readonly same: unknown} | {readonly items: readonly Template[]} | {readonly names: readonly string[]; readonly values: readonly Template[]};

/** Identifiers that may differ, by their form. No context can give them another meaning, and nothing in them needs an escape. */
const identifierForms = {
  uuid: /^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  key: /^did:key:z[1-9A-HJ-NP-Za-km-z]{20,200}$/,
  http: /^http:\/\/[\w.~:/?#@!$&'()*+,;=%-]{1,2000}$/,
  https: /^https:\/\/[\w.~:/?#@!$&'()*+,;=%-]{1,2000}$/,
} as const;
/** Form of an identifier that may differ. */
export type IdentifierForm = keyof typeof identifierForms;

/** Form of an identifier; undefined for one that must stay as it is. */
export const identifierForm = (value: string): IdentifierForm | undefined => (Object.keys(identifierForms) as IdentifierForm[]).find((form) => identifierForms[form].test(value));

/** Where a text stands that differs: the text there, and its form when it is an identifier. */
export interface Place {pointer: string; text: string; form?: IdentifierForm}

// Types and contexts say what the other values mean; of the keywords only the text of a value may differ.
const mayDiffer = (name: string): boolean => name !== 'type' && (!name.startsWith('@') || name === '@value');

/** Pointers of the texts in which two documents differ; null when they differ in anything else, or in a text that may not. */
export function differences(a: unknown, b: unknown): readonly string[] | null {
  const found: string[] = [];
  const walk = (one: unknown, other: unknown, pointer: string, name: string): boolean => {
    if (typeof one === 'string' && typeof other === 'string') {
      if (one === other) return true;
      found.push(pointer);
      return mayDiffer(name) && (name !== 'id' || (identifierForm(one) !== undefined && identifierForm(one) === identifierForm(other)));
    }
    if (Array.isArray(one)) return Array.isArray(other) && one.length === other.length && one.every((item, i) => walk(item, other[i], below(pointer, i), name));
    if (!isObject(one)) return typeof one !== 'object' ? Object.is(one, other) : one === other;
    if (!isObject(other)) return false;
    const [names, others] = [Object.keys(one), Object.keys(other)];
    return names.length === others.length && names.every((key, i) => key === others[i] && walk(one[key], other[key], below(pointer, key), key));
  };
  return walk(a, b, '', '') ? found : null;
}

/** The template of a document with the given texts left open, and those texts in the order of their numbers. */
export function templateOf(document: unknown, open: ReadonlySet<string>): {template: Template; places: readonly Place[]} {
  const places: Place[] = [];
  const make = (value: unknown, pointer: string, name: string): Template => {
    if (typeof value === 'string' && open.has(pointer)) {
      const form = name === 'id' ? identifierForm(value) : undefined;
      return {text: places.push({pointer, text: value, ...(form && {form})}) - 1};
    }
    if (Array.isArray(value)) return {items: value.map((item, i) => make(item, below(pointer, i), name))};
    if (!isObject(value)) return {same: value};
    const names = Object.keys(value);
    return {names, values: names.map((key) => make(value[key], below(pointer, key), key))};
  };
  return {template: make(document, '', ''), places};
}

/** The document of a template with other texts. */
export function filledIn(template: Template, texts: readonly string[]): unknown {
  if ('text' in template) return texts[template.text];
  if ('items' in template) return template.items.map((item) => filledIn(item, texts));
  if ('names' in template) return Object.fromEntries(template.names.map((name, i) => [name, filledIn(template.values[i] ?? {same: undefined}, texts)]));
  return template.same;
}

/** The open texts of a document that fits a template; null when it does not fit. Also the order of names must be the same. */
export function openTexts(template: Template, document: unknown, places: readonly Place[]): readonly string[] | null {
  const texts = new Array<string>(places.length);
  const fits = (part: Template, value: unknown): boolean => {
    if ('same' in part) return Object.is(part.same, value);
    if ('text' in part) {
      if (typeof value !== 'string') return false;
      const form = places[part.text]?.form;
      texts[part.text] = value;
      return form === undefined || identifierForms[form].test(value);
    }
    if ('items' in part) {
      if (!Array.isArray(value) || value.length !== part.items.length) return false;
      for (let i = 0; i < value.length; i++) if (!fits(part.items[i] as Template, value[i])) return false;
      return true;
    }
    if (!isObject(value)) return false;
    const names = Object.keys(value);
    if (names.length !== part.names.length) return false;
    for (let i = 0; i < names.length; i++) if (names[i] !== part.names[i] || !fits(part.values[i] as Template, value[names[i] as string])) return false;
    return true;
  };
  return fits(template, document) ? texts : null;
}
