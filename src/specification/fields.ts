import specificationSchema from '../generated/specification.shape.json';

/** A node of the specification schema, as far as forms and importing read it. */
export interface SchemaNode {
  $ref?: string;
  type?: string;
  enum?: readonly string[];
  properties?: Readonly<Record<string, SchemaNode>>;
  items?: SchemaNode;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  maxItems?: number;
  required?: readonly string[];
  'x-clauses'?: readonly string[];
  'x-element'?: string;
}

/** The whole schema. */
export const root = specificationSchema as SchemaNode & {$defs: Readonly<Record<string, SchemaNode>>};

/** The name of the definition that a node refers to, such as `languageText`; undefined for a node of its own. */
export const definitionOf = (node: SchemaNode): string | undefined => node.$ref?.slice('#/$defs/'.length);

/** The node with its reference followed; what stands beside the reference wins. */
export function resolved(node: SchemaNode): SchemaNode {
  const name = definitionOf(node);
  return name === undefined ? node : {...root.$defs[name], ...node};
}

/** Definitions that one control fills in whole: their inside is no field of its own. */
const wholes = new Set(['languageText', 'skill']);

/** One place of the specification schema. */
export interface SchemaField {
  /** `outcomes[].statement` */
  pattern: string;
  node: SchemaNode;
  /** What kind of control it takes, by the schema alone. */
  kind: 'group' | 'list' | 'leaf';
}

/** Every place of the specification schema below the given root keys (all when left out), parents before children. */
export function schemaFields(keys: readonly string[] = Object.keys(root.properties ?? {})): SchemaField[] {
  const fields: SchemaField[] = [];
  const visit = (given: SchemaNode, pattern: string): void => {
    const node = resolved(given);
    const items = node.items && resolved(node.items);
    const isGroup = node.properties !== undefined && !wholes.has(definitionOf(given) ?? '');
    const isList = items?.properties !== undefined && !wholes.has(definitionOf(node.items ?? {}) ?? '');
    fields.push({pattern, node, kind: isGroup ? 'group' : isList ? 'list' : 'leaf'});
    if (isGroup) for (const [key, child] of Object.entries(node.properties ?? {})) visit(child, `${pattern}.${key}`);
    if (isList) for (const [key, child] of Object.entries(items.properties ?? {})) visit(child, `${pattern}[].${key}`);
  };
  for (const key of keys) {
    const node = root.properties?.[key];
    if (node) visit(node, key);
  }
  return fields;
}
