import {pick, type LanguageText} from '../../language';
import type {Concept, ConceptList} from '../../vocabularies';
import type {Json, JsonObject} from '../types';

/** Text by language as the EDC has it: a list with one value for each language. Blank texts are left out; undefined when none is left. */
export function languageMap(text: LanguageText | undefined): JsonObject | undefined {
  const entries = Object.entries(text ?? {}).filter(([, value]) => value?.trim());
  return entries.length > 0 ? Object.fromEntries(entries.map(([language, value]) => [language, [value]])) : undefined;
}

/** A value of a controlled list as the EDC has it. */
export const conceptNode = (list: Pick<ConceptList, 'scheme'>, {uri, label}: Pick<Concept, 'uri' | 'label'>): JsonObject => ({
  id: uri, type: 'Concept', inScheme: {id: list.scheme, type: 'ConceptScheme'}, prefLabel: {en: [pick(label, 'en')]},
});

/** The node of a code of a controlled list; undefined where the list does not have it. */
export const concept = (list: ConceptList, code: string | undefined): JsonObject | undefined => {
  const found = code === undefined ? undefined : list.byCode(code);
  return found && conceptNode(list, found);
};
/** The nodes of several codes; undefined where none is in the list. */
export const concepts = (list: ConceptList, codes: readonly string[] | undefined): readonly Json[] | undefined => some((codes ?? []).map((code) => concept(list, code)));

/** Makes the nodes of one document; each gets an identifier of its own, as Europass numbers them (urn:epass:note:1). */
export function nodeMaker(): (type: string, properties: JsonObject, id?: string) => JsonObject {
  const counts = new Map<string, number>();
  return (type, properties, id) => {
    const name = `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return {id: id ?? `urn:epass:${name}:${count}`, type, ...properties};
  };
}

/** A list, or nothing where it would be empty: no format wants empty lists. */
export const some = (items: readonly (JsonObject | undefined)[]): readonly Json[] | undefined => {
  const there = items.filter((item): item is JsonObject => item !== undefined);
  return there.length > 0 ? there : undefined;
};

/** A document without its undefined properties. */
export function tidyDocument(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(tidyDocument);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value as JsonObject).flatMap(([name, child]) => child === undefined ? [] : [[name, tidyDocument(child)]]));
}
