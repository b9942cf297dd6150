import type {UiSchema} from '@rjsf/utils';
import {controlOf} from './layout';
import {schemaFields} from '../../specification/fields';

/** Controls that draw everything below them themselves. */
const wholeGroups = new Set<string>(['workload', 'level']);

/** What rjsf is told about a step: the control of each field. Words are not in it; the controls look them up by place. */
export function stepUiSchema(keys: readonly string[]): UiSchema {
  const root: UiSchema = {};
  const nodes = new Map<string, UiSchema>([['', root]]);
  for (const field of schemaFields(keys)) {
    const cut = field.pattern.lastIndexOf('.');
    const parent = nodes.get(field.pattern.slice(0, Math.max(0, cut)));
    // The parent draws its children itself.
    if (!parent) continue;
    const control = controlOf(field);
    const node: UiSchema = control === 'group' || control === 'list' ? {} : {'ui:field': control};
    parent[field.pattern.slice(cut + 1)] = node;
    if (wholeGroups.has(control)) continue;
    if (field.kind === 'group') nodes.set(field.pattern, node);
    if (field.kind === 'list') { node.items = {}; nodes.set(`${field.pattern}[]`, node.items as UiSchema); }
  }
  return root;
}
