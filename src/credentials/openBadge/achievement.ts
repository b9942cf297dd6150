import {pick} from '../../language';
import {type Award, isoDuration, type Specification, totalHours} from '../../specification';
import {eqfLevels} from '../../vocabularies';
import {iscedF} from '../../vocabularies/iscedF';
import {awardsCredits, type NotePlace} from '../crosswalk';
import type {LossBook} from '../losses';
import {notesAt, told} from '../notes';
import type {Json, JsonObject} from '../types';
import {words} from '../words';

/** What an Achievement is made of. Without an award it describes what is offered. */
export interface Subject {spec: Specification; award?: Award; format: 'badge' | 'achievement'; book: LossBook}

const places = {badge: '/credentialSubject/achievement/criteria/narrative', achievement: '/criteria/narrative'} as const;
const registrationType = {vat: 'ext:vatNumber', tax: 'ext:taxNumber', register: 'ext:registerNumber'} as const;
const isWeb = (uri: string | undefined): uri is string => /^https?:\/\//.test(uri ?? '');

// User text inside Markdown must not become a list or heading of ours, nor markup.
const line = (text: string): string => text.replace(/\s+/g, ' ').replace(/</g, '&lt;').trim();

/** The identifier of the description of a result: that of an outcome, or the grade. */
export const resultId = (spec: Specification, part: string): string => `${spec.id}#${part}`;

/** The awarding body as a Profile (Open Badges 3.0), without its identifier. */
export const profileOf = ({awardingBody: body = {}}: Specification, name: string): JsonObject => ({
  type: ['Profile'], name, url: body.website, email: body.email,
  address: body.country || body.region ? {type: ['Address'], addressCountryCode: body.country, addressRegion: body.region} : undefined,
  otherIdentifier: body.registration ? [{type: 'IdentifierEntry', identifier: body.registration, identifierType: registrationType[body.registrationKind ?? 'register']}] : undefined,
});

/**
 * The Achievement (Open Badges 3.0) in the main language of the specification, without its names and picture.
 * What has no field of its own stands in the criteria, as Markdown.
 */
export function achievementOf(subject: Subject, main: string): JsonObject {
  const {spec, award} = subject;
  const text = (value: Parameters<typeof pick>[0]): string => pick(value, main);
  const outcomes = spec.outcomes ?? [];
  const skills = outcomes.flatMap((outcome) => outcome.skills ?? []);
  const {credits, level} = spec;
  const alignment: Json[] = [
    ...skills.filter(({uri}) => isWeb(uri)).map(({uri, label, framework}): JsonObject => ({type: ['Alignment'], targetName: text(label), targetUrl: uri, targetFramework: framework ?? (uri?.includes('/esco/') ? 'ESCO' : undefined), targetType: 'ext:Skill'})),
    ...(level?.claim === 'official' && level.eqf !== undefined ? [{type: ['Alignment'], targetName: `EQF level ${level.eqf}`, targetUrl: eqfLevels.byCode(String(level.eqf))?.uri, targetFramework: 'European Qualifications Framework', targetType: 'ext:QualificationLevel'}] : []),
  ];
  return {
    id: spec.id, type: ['Achievement'], achievementType: 'MicroCredential',
    criteria: {id: spec.publication?.address, narrative: narrativeOf(subject, main)},
    alignment: alignment.length > 0 ? alignment : undefined,
    tag: skills.some(({uri}) => !isWeb(uri)) ? skills.filter(({uri}) => !isWeb(uri)).map(({label, framework, uri}) => [text(label), framework, uri].filter(Boolean).join(' · ')) : undefined,
    resultDescription: outcomes.length > 0 || award?.grade ? [
      ...outcomes.map(({id, statement}): JsonObject => ({id: resultId(spec, id), type: ['ResultDescription'], name: text(statement) || id, resultType: 'Status'})),
      ...(award?.grade ? [{id: resultId(spec, 'grade'), type: ['ResultDescription'], name: words.text('note:grade', main), resultType: 'Result'}] : []),
    ] : undefined,
    creditsAvailable: awardsCredits(spec) ? credits?.value : undefined,
    fieldOfStudy: spec.field ? `${iscedF.byCode(spec.field) ? text(iscedF.byCode(spec.field)?.label) : ''} (ISCED-F ${spec.field})`.trim() : undefined,
    humanCode: spec.code, version: spec.version, inLanguage: main,
  };
}

/** Reports the languages that a format in one language leaves out. */
export function reportOtherLanguages({spec, book}: Subject, main: string): void {
  for (const [index, language] of (spec.languages ?? []).entries()) if (index > 0) book.add({pointer: `/languages/${index}`, code: 'one-language', data: {language, kept: main}});
}

/** The criteria in Markdown: outcomes first, then hours, activities, assessments, and a section for each note. */
function narrativeOf({spec, award, format, book}: Subject, main: string): string {
  const narrativeAt = places[format];
  const say = (code: Parameters<typeof words.text>[0], data?: Parameters<typeof words.text>[2]): string => words.text(code, main, data);
  const hours = totalHours(spec);
  const section = (heading: string, lines: readonly string[]): string[] => (lines.length > 0 ? [`### ${heading}`, '', ...lines, ''] : []);
  const noteLines = (place: NotePlace, within = ''): {heading: string; lines: string[]}[] => notesAt(format, place, spec, award, main, within).map((note) => {
    const lines = note.lines(main).map(line);
    if (lines.length > 0) book.noted(note.pointers, narrativeAt);
    return {heading: note.heading(main), lines};
  });
  const inline = (found: readonly {lines: readonly string[]}[]): string => found.flatMap(({lines}) => lines).join(' ');
  const titled = (title: string, more: string): string => (more ? `- **${title}** ${more}` : `- **${title}**`);

  return [
    ...section(say('badge.outcomes'), (spec.outcomes ?? []).map(({statement}, index) => `${index + 1}. ${line(pick(statement, main))}`)),
    ...(hours > 0 ? [say('badge.workload', {hours, iso: isoDuration(hours)}), ''] : []),
    ...section(say('badge.activities'), (spec.activities ?? []).map(({title, kind, mode, hours: load}) => {
      const details = [kind && told('/activities/*/kind', kind, main), mode && told('/activities/*/mode', mode, main), load ? isoDuration(load) : ''].filter(Boolean).join(', ');
      return `- ${say('badge.activity', {title: line(pick(title, main)), details})}`;
    })),
    ...section(say('badge.assessments'), (spec.assessments ?? []).map(({title}, index) => titled(line(pick(title, main)) || say('note:assessment'), inline(noteLines('assessment', `/assessments/${index}`))))),
    ...section(say('note:outcome'), (spec.outcomes ?? []).flatMap((_, index) => {
      const said = inline(noteLines('outcome', `/outcomes/${index}`));
      return said ? [`${index + 1}. ${said}`] : [];
    })),
    ...(['specification', 'offer', 'award'] as const).flatMap((place) => noteLines(place)).flatMap(({heading, lines}) => section(heading, lines)),
  ].join('\n').trim();
}
