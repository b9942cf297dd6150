import type {FieldProps, RegistryFieldsType} from '@rjsf/utils';
import {type ComponentType, lazy, Suspense, type ReactNode} from 'react';
import {CheckboxesField, RadiosField, SelectField, YesNoField} from '../fields/ChoiceFields';
import type {ControlProps} from '../fields/control';
import {DateField} from '../fields/DateField';
import {LanguageTextField} from '../fields/LanguageTextField';
import {NumberField} from '../fields/NumberField';
import {TextField} from '../fields/TextField';
import {useWords} from './context';
import type {ControlId} from './layout';
import styles from './templates.module.css';

// Controls with long lists, or for one step only, come when a step needs them.
const CountryField = lazy(async () => ({default: (await import('../fields/ConceptFields')).CountryField}));
const EducationFieldField = lazy(async () => ({default: (await import('../fields/ConceptFields')).EducationFieldField}));
const LanguagesField = lazy(async () => ({default: (await import('../fields/ConceptFields')).LanguagesField}));
const OutcomeStatementField = lazy(async () => ({default: (await import('../fields/OutcomeStatementField')).OutcomeStatementField}));
const OutcomeTicksField = lazy(async () => ({default: (await import('../fields/Activities')).OutcomeTicksField}));
const WorkloadField = lazy(async () => ({default: (await import('../fields/WorkloadField')).WorkloadField}));
const LevelField = lazy(async () => ({default: (await import('../fields/LevelField')).LevelField}));
const SkillsField = lazy(async () => ({default: (await import('../fields/SkillsField')).SkillsField}));

function Waiting(): ReactNode {
  const t = useWords();
  return <p className={styles.empty} data-waiting="" style={{minHeight: '6rem'}}>{t('ui.loading')}</p>;
}

/** One of our controls as rjsf calls it. rjsf has read the value out of the document by the schema, so its type is the one the schema gives. */
function asField<Value>(ControlOf: ComponentType<ControlProps<Value>>): (props: FieldProps) => ReactNode {
  return function Field({fieldPathId, formData, onChange}: FieldProps) {
    return (
      <Suspense fallback={<Waiting />}>
        <ControlOf id={fieldPathId.$id} value={formData as Value | undefined} onChange={(value) => onChange(value, fieldPathId.path)} />
      </Suspense>
    );
  };
}

const fields: Readonly<Record<ControlId, (props: FieldProps) => ReactNode>> = {
  text: asField(TextField),
  languageText: asField(LanguageTextField),
  number: asField(NumberField),
  date: asField(DateField),
  select: asField(SelectField),
  radios: asField(RadiosField),
  yesNo: asField(YesNoField),
  checkboxes: asField(CheckboxesField),
  hidden: () => null,
  country: asField(CountryField),
  educationField: asField(EducationFieldField),
  languages: asField(LanguagesField),
  skills: asField(SkillsField),
  outcomeStatement: asField(OutcomeStatementField),
  outcomeTicks: asField(OutcomeTicksField),
  workload: asField(WorkloadField),
  level: asField(LevelField),
};

/** Our controls, by the name that the layout gives them. */
export const controls = fields as RegistryFieldsType;
