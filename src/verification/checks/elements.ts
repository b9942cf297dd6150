import {type JsonObject as Credential, toldIn} from '../../credentials';
import {countWithout, elementCount, parseSpecification, review} from '../../specification';
import {elements} from '../../standards';
import {type CheckedFormat} from '../detect';
import {edcPaths, isPresent, openBadgePaths, type ElementPaths, subjectsOf, tells} from '../elementPaths';
import {valuesAt, type JsonObject} from '../../values';
import {type Result} from '../report';

// A W3C credential has no places of its own: where it has an achievement, it speaks as a badge.
const pathsOf = (format: CheckedFormat, document: JsonObject): ElementPaths | undefined => {
  if (format === 'edc' || format === 'edc-upload') return edcPaths;
  return format === 'open-badge' || valuesAt(document, ['credentialSubject', 'achievement']).length > 0 ? openBadgePaths : undefined;
};

/** The state of the sixteen elements in a specification, and what its review says. */
function ofSpecification(document: JsonObject, at: Date): Result {
  const parsed = parseSpecification(document);
  if (!parsed.ok) return {outcome: 'not-checked', code: 'check.not-reached'};
  const {verdict, findings, elements: states} = review(parsed.value, {at});
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  const missing = states.filter(({mandatory, state}) => mandatory && (state === 'missing' || state === 'faulty')).map(({element}) => element);
  const data = {verdict, errors: count('error'), warnings: count('warning'), missing, ...elementCount(states)};
  const complete = missing.length === 0;
  return {outcome: complete && verdict !== 'not-yet' ? 'pass' : 'warning', code: complete ? 'elements.review' : 'elements.review-missing', data, inner: {verdict, elements: states}};
}

/** The sixteen elements of Annex I of Council Recommendation 2022/C 243/02; what is missing is a warning, for no format requires them. */
export function checkElements(format: CheckedFormat, document: JsonObject, at: Date): Result {
  if (format === 'specification') return ofSpecification(document, at);
  const table = pathsOf(format, document);
  if (table === undefined) return {outcome: 'not-applicable', code: 'elements.not-for-this'};
  const told = toldIn(document as Credential);
  const absent = elements.filter(({id}) => !isPresent(document, table[id]) && !(subjectsOf[id] ?? []).some((subject) => Object.values(told.get(subject) ?? {}).some((text) => tells(id, text))));
  const missing = absent.filter(({mandatory}) => mandatory).map(({id}) => id);
  const optional = absent.filter(({mandatory}) => !mandatory).map(({id}) => id);
  const count = countWithout(absent.map(({id}) => id));
  const inner = {present: elements.filter((element) => !absent.includes(element)).map(({id}) => id), missing, optional};
  if (missing.length > 0) return {outcome: 'warning', code: 'elements.missing', data: {missing, notUsed: optional, ...count}, inner};
  return optional.length > 0 ? {outcome: 'pass', code: 'elements.ok', data: {notUsed: optional, ...count}, inner} : {outcome: 'pass', code: 'elements.all', data: {...count}, inner};
}
