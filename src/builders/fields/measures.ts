import type {LanguageText} from '../../language';
import type {Assessment} from '../../specification';

type Measure = NonNullable<Assessment['measures']>[number];

const edited = (assessments: readonly Assessment[], id: string, edit: (measures: readonly Measure[]) => Measure[]): Assessment[] => assessments.map((assessment) => {
  if (assessment.id !== id) return assessment;
  const {measures = [], ...rest} = assessment;
  const next = edit(measures);
  return next.length > 0 ? {...rest, measures: next} : rest;
});

/** The assessments with an outcome ticked or unticked for one of them; a criterion goes with its tick. */
export const withMeasure = (assessments: readonly Assessment[], id: string, outcome: string, isOn: boolean): Assessment[] =>
  edited(assessments, id, (measures) => {
    const others = measures.filter((measure) => measure.outcome !== outcome);
    return isOn ? (others.length < measures.length ? [...measures] : [...measures, {outcome}]) : others;
  });

/** The assessments with what counts as met for one outcome in one of them. */
export const withCriterion = (assessments: readonly Assessment[], id: string, outcome: string, criterion: LanguageText | undefined): Assessment[] =>
  edited(assessments, id, (measures) => measures.map((measure) => (measure.outcome !== outcome ? measure : {outcome, ...(criterion && {criterion})})));
