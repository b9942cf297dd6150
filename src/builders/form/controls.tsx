import type {FieldProps, RegistryFieldsType} from '@rjsf/utils';
import {type ComponentType, lazy, Suspense, type ReactNode} from 'react';
import {CheckboxesField, RadiosField, SelectField, YesNoField} from '../fields/ChoiceFields';
import type {ControlProps} from '../fields/control';
import {DateField} from '../fields/DateField';
import {LanguageTextField} from '../fields/LanguageTextField';
import {NumberField} from '../fields/NumberField';
import {TextField} from '../fields/TextField';
import {useWords} from './context';
import {controlOf, type ControlId} from './layout';
import {schemaFields} from '../../specification/fields';
import styles from './templates.module.css';

// Controls with long lists, or for one step only, come when a step needs them.
const concepts = () => import('../fields/ConceptFields');
const statements = () => import('../fields/OutcomeStatementField');
const activities = () => import('../fields/Activities');
const workload = () => import('../fields/WorkloadField');
const level = () => import('../fields/LevelField');
const skills = () => import('../fields/SkillsField');
const CountryField = lazy(async () => ({default: (await concepts()).CountryField}));
const EducationFieldField = lazy(async () => ({default: (await concepts()).EducationFieldField}));
const LanguagesField = lazy(async () => ({default: (await concepts()).LanguagesField}));
const OutcomeStatementField = lazy(async () => ({default: (await statements()).OutcomeStatementField}));
const OutcomeTicksField = lazy(async () => ({default: (await activities()).OutcomeTicksField}));
const WorkloadField = lazy(async () => ({default: (await workload()).WorkloadField}));
const LevelField = lazy(async () => ({default: (await level()).LevelField}));
const SkillsField = lazy(async () => ({default: (await skills()).SkillsField}));

const loads: Partial<Record<ReturnType<typeof controlOf>, () => Promise<unknown>>> = {
  country: concepts, educationField: concepts, languages: concepts, outcomeStatement: statements, outcomeTicks: activities, workload, level, skills,
};

/** Fetches the controls of a step before an entry is added: the Tab key of a quick typist must not pass a field that is still on its way. */
export function preloadControls(keys: readonly string[]): void {
  // A control that cannot be fetched now is asked for again when it is drawn.
  for (const load of new Set(schemaFields(keys).map((field) => loads[controlOf(field)]))) load?.().catch(() => {});
}

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
