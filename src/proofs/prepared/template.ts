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

/** Holds a value against one part of a template, and notes the open texts in it. */
type Fit = (value: unknown, texts: string[]) => boolean;

const fitOf = (part: Template, places: readonly Place[]): Fit => {
  if ('same' in part) return (value) => Object.is(part.same, value);
  if ('text' in part) {
    const {text} = part;
    const form = places[text]?.form;
    const fits = form === undefined ? undefined : identifierForms[form];
    return (value, texts) => {
      if (typeof value !== 'string') return false;
      texts[text] = value;
      return fits === undefined || fits.test(value);
    };
  }
  if ('items' in part) {
    const fits = part.items.map((item) => fitOf(item, places));
    return (value, texts) => Array.isArray(value) && value.length === fits.length && fits.every((fit, i) => fit(value[i], texts));
  }
  const {names} = part;
  const fits = part.values.map((value) => fitOf(value, places));
  return (value, texts) => {
    if (!isObject(value)) return false;
    const own = Object.keys(value);
    return own.length === names.length && own.every((name, i) => name === names[i] && (fits[i] as Fit)(value[name], texts));
  };
};

/** Gives the open texts of documents that fit a template; null for one that does not fit. Also the order of names must be the same. */
export function openTexts(template: Template, places: readonly Place[]): (document: unknown) => readonly string[] | null {
  const fits = fitOf(template, places);
  return (document) => {
    const texts = new Array<string>(places.length);
    return fits(document, texts) ? texts : null;
  };
}
