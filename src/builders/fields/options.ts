import {pick} from '../../language';
import {activityTypes, assessmentTypes, learningSettings, modes} from '../../vocabularies';
import {wordOf} from '../form/context';
import {choicesOf} from '../form/layout';

/** One answer to choose from. */
export interface Option {value: string; label: string; hint: string}

/** Answers whose words come from an official list. */
const lists = {
  'participation.modes': modes, 'activities[].mode': modes, 'activities[].kind': activityTypes, 'assessments[].type': assessmentTypes, 'participation.setting': learningSettings,
} as const;

/** The words of one answer; the value itself where nobody has words for it. */
export function optionLabel(pattern: string, value: string, uiLang: string): string {
  const own = wordOf(`${pattern}=${value}`, uiLang);
  const list = Object.hasOwn(lists, pattern) ? lists[pattern as keyof typeof lists] : undefined;
  return own || pick(list?.byCode(value)?.label, uiLang) || value;
}

/** The answers that a field offers, in the order of the schema. */
export const optionsOf = (pattern: string, uiLang: string): Option[] =>
  choicesOf(pattern).map((value) => ({value, label: optionLabel(pattern, value, uiLang), hint: wordOf(`${pattern}=${value}:hint`, uiLang)}));
