import {certificateDates, certificateModel} from '../../documents';
import {pick} from '../../language';
import {utf8} from '../../values';
import {type Report} from '../../verification';
import {sha256Of} from './hash';
import {wordsIn} from './words';

/** A label, and what stands beside it. */
export type Fact = readonly [label: string, value: string];

/** A credential inside a file, with the names of all that it lies in. */
export interface NamedPart {name: string; report: Report}

/** All credentials inside a file, one after the other; what only carries others is told by the names of what lies in it. */
export const partsInOrder = ({parts = []}: Report, before = ''): readonly NamedPart[] => parts.flatMap(({name, report}) => {
  const whole = `${before}${name}`;
  return [...(report.parts !== undefined && report.document === undefined ? [] : [{name: whole, report}]), ...partsInOrder(report, `${whole} › `)];
});

/** Whose credential it is, by whom and from when, as the file has it. */
export function saidIn({document}: Report, language: string): readonly Fact[] {
  const model = document === undefined ? null : certificateModel(document);
  if (model === null) return [];
  const say = wordsIn(language);
  const facts: readonly Fact[] = [
    [say('record.holder'), model.holder], [say('record.title'), pick(model.title, language)], [say('record.issuer'), pick(model.issuer, language) || pick(model.awardingBody, language)],
    [say('record.dates'), certificateDates(model, language)], [say('record.id'), model.identifier],
  ];
  return facts.filter(([, value]) => value !== '');
}

/** The fingerprint of a credential that lay inside a file: that of a printed code (SHA-256 of its text without blanks around it). */
export const printOf = ({carried}: Report): string | undefined => (carried === undefined ? undefined : sha256Of(utf8(carried.text.trim())));
