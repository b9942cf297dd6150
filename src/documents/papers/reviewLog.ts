import {findingText, type Severity, type Specification} from '../../specification';
import {compareSpecifications, type Change} from '../compare/compare';
import {placeText, valueText} from '../compare/placeText';
import {versionAdvice, versionPartOf, versionParts, type VersionPart} from '../compare/version';
import {counted, dateText} from '../format';
import {totalHours} from '../../specification';
import {blank, orGap, paperFrame, paperReader, type Block, type DocumentInput, type Paper, type PaperReader, type Row, type Section, type Value} from './model';
import type {PaperCode} from './words';

const severities: readonly Severity[] = ['error', 'warning', 'info'];
const tones = {error: 'mend', warning: 'strong', info: 'soft'} as const;
const questions: readonly {who: PaperCode; asks: readonly PaperCode[]}[] = [
  {who: 'review.ask.learners', asks: ['review.question.learners.1', 'review.question.learners.2', 'review.question.learners.3']},
  {who: 'review.ask.trainers', asks: ['review.question.trainers.1', 'review.question.trainers.2']},
  {who: 'review.ask.employers', asks: ['review.question.employers.1', 'review.question.employers.2']},
  {who: 'review.ask.us', asks: ['review.question.us.1', 'review.question.us.2']},
];

/** The day twelve months later, as a date; the last of the month where it has no such day. */
export function yearLater(at: Date): string {
  const year = at.getUTCFullYear() + 1;
  const day = Math.min(at.getUTCDate(), new Date(Date.UTC(year, at.getUTCMonth() + 1, 0)).getUTCDate());
  return new Date(Date.UTC(year, at.getUTCMonth(), day)).toISOString().slice(0, 10);
}

const versionText = (version: string | undefined, {say}: PaperReader): string => (version === undefined || version.trim() === '' ? say('review.compare.no-version') : version);

/** The comparison: which version with which, and a row for each place that differs. */
function comparison(changes: readonly Change[], before: Specification, after: Specification, reader: PaperReader): readonly Block[] {
  const {say, lang, said} = reader;
  const yesNo = (yes: boolean): string => say(yes ? 'review.compare.yes' : 'review.compare.no');
  const shown = ({pattern}: Change, value: unknown): readonly Value[] => {
    const text = valueText(pattern, value, lang, yesNo);
    return [text === '' ? {text: say('review.compare.absent'), tone: 'soft'} : {text}];
  };
  const head: Block = {kind: 'text', values: [
    say('review.compare.with', {title: said(before.title)?.text ?? before.id}),
    say('review.compare.versions', {before: versionText(before.version, reader), after: versionText(after.version, reader)}),
    ...(before.id === after.id ? [] : [{text: say('review.other'), tone: 'mend'} as const]),
  ]};
  if (changes.length === 0) return [head, {kind: 'text', values: [say('review.compare.same')]}];
  return [head, {
    kind: 'table', caption: say('review.compare'), widths: [25, 31, 31, 13],
    head: [say('review.compare.place'), say('review.compare.before'), say('review.compare.after'), say('review.compare.weight')],
    rows: changes.map((change) => {
      const part = versionPartOf(change, before);
      const values = change.kind === 'moved' ? [[{text: say('review.compare.order'), tone: 'soft'} as const], [{text: say('review.compare.order'), tone: 'soft'} as const]] : [shown(change, change.before), shown(change, change.after)];
      return [[placeText(change, lang)], ...values, [part === undefined ? say('review.compare.no') : {text: say('review.compare.yes'), tone: 'mend'}]];
    }),
  }];
}

const kinds = ['added', 'removed', 'changed', 'moved'] as const;

/** A draft of the note on what changed, in whole sentences. */
export function changeNote(changes: readonly Change[], before: Specification, after: Specification, reader: PaperReader): readonly string[] {
  const {say, lang} = reader;
  const hours = [totalHours(before), totalHours(after)].map((total) => counted('hours', total, lang));
  const lines = versionParts.flatMap((part: VersionPart): string[] => {
    if (part === 'hours') return hours[0] === hours[1] ? [] : [say('review.note.hours', {before: hours[0] ?? '', after: hours[1] ?? ''})];
    const own = changes.filter((change) => versionPartOf(change, before) === part);
    const told = kinds.flatMap((kind) => {
      const count = own.filter((change) => change.kind === kind).length;
      return count === 0 ? [] : [say(`review.note.${kind}`, {count})];
    });
    const name = say(`review.part.${part}`);
    return told.length === 0 ? [] : [say('review.note.line', {part: name.slice(0, 1).toUpperCase() + name.slice(1), changes: told})];
  });
  return [
    say('review.note.head', {version: versionText(after.version, reader), date: after.publication?.date === undefined ? say('gap.date') : dateText(after.publication.date, lang)}),
    ...lines,
    ...(versionAdvice(changes, before, after).parts.length === 0 ? [] : [say('review.note.old', {version: versionText(before.version, reader)})]),
  ];
}

/** The form for a review: where it stands, figures, findings, questions, the comparison with another version, the decision (S11). */
export function reviewLog(input: DocumentInput): Paper {
  const {specification, review: {findings}, lang, at, others: [before]} = input;
  const {quality, roles, publication, status} = specification;
  const reader = paperReader(specification, lang);
  const {say, said, saidOr, option, date, model} = reader;
  const changes = before === undefined ? [] : compareSpecifications(before, specification);
  const overdue = quality?.nextReview !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(quality.nextReview) && quality.nextReview < at.toISOString().slice(0, 10);
  const now: readonly Row[] = [
    {label: say('review.now.version'), values: [publication?.date === undefined ? versionText(specification.version, reader) : say('review.version-of', {version: versionText(specification.version, reader), date: dateText(publication.date, lang)})]},
    {label: say('review.now.status'), at: {place: 'status'}, values: orGap([option('status', status)], say('gap.here'))},
    {label: say('review.now.code'), at: {place: 'code'}, values: saidOr(specification.code, 'gap.here')},
  ];
  const dates: readonly Row[] = [
    {label: say('review.now.owner'), at: {place: 'roles.owner'}, values: saidOr(roles?.owner, 'gap.here')},
    {label: say('review.now.last'), at: {place: 'quality.lastReview'}, values: date(quality?.lastReview, 'gap.date')},
    {label: say('review.now.next'), at: {place: 'quality.nextReview'}, values: overdue ? [{text: say('review.overdue', {date: dateText(quality.nextReview ?? '', lang)}), tone: 'mend'}] : date(quality?.nextReview, 'gap.date')},
  ];
  const figures = [
    say('review.figures.runs'), say('review.figures.awarded'), say('review.figures.hours', {hours: model.hours.text || '–'}), say('review.figures.appeals'),
    ...(quality?.indicators ?? []).map((code) => option('quality.indicators', code)),
  ].map((name): readonly (readonly Value[])[] => [[name], [blank()], [blank()], [blank()]]);
  const found = severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).map((finding): readonly (readonly Value[])[] => {
    const {what, mend} = findingText(finding, lang);
    return [[{text: say(`review.weight.${finding.severity}`), tone: tones[finding.severity]}], [what, {text: mend, tone: 'soft'}], [finding.clause], ['☐']];
  });
  const advice = before === undefined ? undefined : versionAdvice(changes, before, specification);
  const verdicts = {
    same: () => say('review.version.none'),
    note: () => say('review.version.none'),
    missing: () => say('review.version.missing', {parts: advice?.parts.map((part) => say(`review.part.${part}`)) ?? [], version: versionText(specification.version, reader)}),
    there: () => say('review.version.there', {parts: advice?.parts.map((part) => say(`review.part.${part}`)) ?? []}),
  } as const;
  const own = said(publication?.changes);
  // What a form for no project yet can't tell: how versions differ, and what the review found.
  const told = (section: Section): Section[] => (input.blank === true ? [] : [section]);
  const sections: readonly Section[] = [
    {title: say('review.now'), half: true, warm: true, blocks: [{kind: 'rows', rows: now}]},
    {title: say('review.figures.dates'), clauses: ['S11.1'], half: true, blocks: [{kind: 'rows', rows: dates}]},
    ...told({title: say('review.compare'), clauses: ['S11.2'], blocks: before === undefined ? [{kind: 'text', values: [{text: say('review.compare.none'), tone: 'soft'}]}] : comparison(changes, before, specification, reader)}),
    {title: say('review.version'), clauses: ['S11.2'], blocks: [{kind: 'text', values: [
      advice === undefined ? say('review.version.unknown') : {text: verdicts[advice.verdict](), tone: advice.verdict === 'missing' ? 'mend' : 'strong'},
      {text: say('review.version.rule'), tone: 'soft'},
    ]}]},
    {title: say('review.note'), clauses: ['S11.3'], blocks: [{kind: 'rows', rows: [
      {label: say('review.note.own'), at: {place: 'publication.changes'}, values: own === undefined ? [{gap: say('review.note.gap'), lines: 2}] : [own]},
      ...(before === undefined || changes.length === 0 ? [] : [{label: say('review.note.draft'), values: [changeNote(changes, before, specification, reader).join(' ')]}]),
    ]}]},
    ...told({title: say('review.findings'), blocks: [found.length === 0 ? {kind: 'text', values: [say('review.findings.none')]} : {
      kind: 'table', caption: say('review.findings'), widths: [18, 60, 12, 10],
      head: [say('review.findings.weight'), say('review.findings.what'), say('review.findings.clause'), say('review.findings.done')], rows: found,
    }]}),
    {title: say('review.figures'), clauses: ['S4.3', 'S6.5'], blocks: [{
      kind: 'table', caption: say('review.figures'), widths: [36, 14, 14, 36],
      head: [say('review.figures.what'), say('review.figures.before'), say('review.figures.now'), say('review.figures.mean')], rows: figures,
    }]},
    {title: say('review.questions'), clauses: ['S6.4'], blocks: [{
      kind: 'table', caption: say('review.questions'), widths: [24, 38, 38],
      head: [say('review.questions.who'), say('review.questions.ask'), say('review.questions.answer')],
      rows: questions.flatMap(({who, asks}) => asks.map((ask): readonly (readonly Value[])[] => [[say(who)], [say(ask)], [blank()]])),
    }]},
    {title: say('review.decision'), warm: true, blocks: [
      {kind: 'boxes', items: [say('review.decision.keep'), say('review.decision.change'), say('review.decision.version'), say('review.decision.retire')]},
      {kind: 'rows', rows: [
        {label: say('review.decision.next'), values: [say('review.decision.proposed', {date: dateText(yearLater(at), lang)})]},
        {label: `${say('signed.by')}, ${say('signed.on')}`, values: [blank()]},
      ]},
    ]},
  ];
  return {...paperFrame(input, reader, say('title.review-log')), sections};
}
