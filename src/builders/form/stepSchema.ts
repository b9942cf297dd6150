import type {RJSFSchema} from '@rjsf/utils';
import {root} from '../../specification/fields';

/**
 * The schema of one step: the named root properties in the order given. Without `$schema` and `$id`, because rjsf rewrites every
 * reference of a schema that has an `$id`.
 */
export function stepSchema(keys: readonly string[]): RJSFSchema {
  const properties = Object.fromEntries(keys.map((key) => [key, root.properties?.[key] ?? {}]));
  return {type: 'object', properties, $defs: root.$defs} as RJSFSchema;
}
