import {languageName, pick, type LanguageText} from '../../language';
import {countries} from '../../vocabularies/countries';
import {iscedF} from '../../vocabularies/iscedF';
import {optionLabel} from '../fields/options';
import {words} from '../words';
import {layout} from './layout';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is LanguageText => isRecord(value) && Object.values(value).every((part) => typeof part === 'string');

/** An answer as a reader would say it: the words for codes, the name of a language or country, a number with its unit. '' where there is none. */
export function answerText(pattern: string, value: unknown, uiLang: string): string {
  const {control, unit} = layout[pattern] ?? {};
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return words.text(value ? 'ui.yes' : 'ui.no', uiLang);
  if (typeof value === 'number') return unit ? `${value.toLocaleString(uiLang)} ${words.text(`ui.${unit}`, uiLang)}` : optionLabel(pattern, String(value), uiLang);
  if (Array.isArray(value)) return value.map((entry: unknown) => answerText(pattern, entry, uiLang)).filter(Boolean).join('; ');
  if (isText(value)) return pick(value, uiLang);
  if (isRecord(value)) return isText(value.label) ? pick(value.label, uiLang) : '';
  if (typeof value !== 'string') return '';
  if (control === 'country') return pick(countries.byCode(value)?.label, uiLang) || value;
  if (control === 'educationField') return pick(iscedF.byCode(value)?.label, uiLang) || value;
  return /(^|[.\]])(languages|learningLanguages)$/.test(pattern) ? languageName(value, uiLang) : optionLabel(pattern, value, uiLang);
}
