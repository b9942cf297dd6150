import type {ControlProps} from './control';

/** What the control of one key of a group gets: the group's id and value give its own. */
export const child = <Group extends object, Key extends keyof Group & string>({id, value, onChange}: ControlProps<Group>, key: Key): ControlProps<NonNullable<Group[Key]>> => ({
  id: `${id}-${key}`,
  value: value?.[key] ?? undefined,
  onChange: (part) => onChange({...value, [key]: part} as Group),
});
