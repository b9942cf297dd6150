import {isObject} from '../json';
import {isIri} from '../terms';
import type {Json, JsonObject} from '../types';
import {eachNode, kindOf} from './terms';

/** The objects of a document that have the same id; a graph holds them as one. Objects that are only an id do not count. */
export type Twins = ReadonlyMap<string, readonly {node: JsonObject; pointer: string}[]>;

/** Finds the objects of each id. */
export function twinsOf(document: JsonObject): Twins {
  const twins = new Map<string, {node: JsonObject; pointer: string}[]>();
  eachNode(document, (node, pointer) => {
    if (typeof node.id !== 'string' || Object.keys(node).length < 2) return;
    const known = twins.get(node.id) ?? [];
    known.push({node, pointer});
    twins.set(node.id, known);
  });
  return twins;
}

/**
 * The document with type and list written out at each place that only names an id, as far as the document says them elsewhere.
 * Nothing else is copied: a document that refers to itself stays as small as it was.
 */
export function withReferences(document: JsonObject, twins: Twins): JsonObject {
  const known = (id: string): JsonObject => {
    const full = twins.get(id)?.map(({node}) => node) ?? [];
    const type = full.find((node) => node.type !== undefined)?.type;
    const scheme = full.find((node) => node.inScheme !== undefined)?.inScheme;
    return {...(type === undefined ? {} : {type}), ...(scheme === undefined ? {} : {inScheme: scheme})};
  };
  const write = (value: Json, name: string): Json => {
    if (Array.isArray(value)) return (value as readonly Json[]).map((item) => write(item, name));
    if (typeof value === 'string') return kindOf(name) === 'node' && isIri(value) && twins.has(value) ? {id: value, ...known(value)} : value;
    if (!isObject(value) || kindOf(name) === 'text' || name === 'proof') return value;
    const extra = typeof value.id === 'string' && twins.has(value.id) ? known(value.id) : {};
    return {...extra, ...Object.fromEntries(Object.entries(value).map(([key, child]) => [key, child === undefined ? child : write(child, key)]))};
  };
  return write(document, '') as JsonObject;
}
