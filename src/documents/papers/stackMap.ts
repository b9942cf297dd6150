import {counted, numberText} from '../format';
import {stackOf, type Member, type Overlap, type Warning} from '../stack/stack';
import {words, wordsLanguage} from '../words';
import {blank, orGap, paperFrame, paperReader, type DocumentInput, type Paper, type PaperReader, type Value} from './model';

type Cells = readonly (readonly Value[])[];

/** A stack and what speaks for each of its members. */
interface Speakers {own: PaperReader; readers: readonly PaperReader[]; lang: string}

const nameOf = (member: number, {own, readers}: Speakers): string => own.say('stack.number', {number: member + 1, title: readers[member]?.model.title ?? ''});

function warningText(warning: Warning, speakers: Speakers): string {
  const {own: {say}} = speakers;
  const data = {
    ...('one' in warning ? {one: nameOf(warning.one, speakers)} : {}),
    ...('other' in warning ? {other: nameOf(warning.other, speakers)} : {}),
    ...('count' in warning ? {count: warning.count} : {}),
    ...('target' in warning ? {target: warning.target} : {}),
    ...('promise' in warning ? {promise: warning.promise} : {}),
    ...('levels' in warning ? {levels: warning.levels.map(String)} : {}),
  };
  return say(warning.code === 'overlap' && warning.count === 1 ? 'stack.warning.overlap.one' : `stack.warning.${warning.code}`, data);
}

function memberRow({specification: {stacking}}: Member, index: number, speakers: Speakers): Cells {
  const reader = speakers.readers[index] ?? speakers.own;
  const {say, said, option, model} = reader;
  const level = model.level === undefined ? say('stack.no-level') : [words.text('level.eqf', wordsLanguage(reader.lang), {eqf: model.level.eqf}), ...(model.level.indicative ? [words.text('level.indicative-mark', wordsLanguage(reader.lang))] : [])].join(', ');
  return [
    [nameOf(index, speakers), ...(model.awardingBody === '' ? [] : [{text: model.awardingBody, tone: 'soft'} as const])],
    orGap([model.hours.text], say('gap.here')),
    [level],
    orGap([option('stacking.claim', stacking?.claim)], say('gap.here')),
    orGap([said(stacking?.order)], say('gap.here')),
  ];
}

function overlapRow({one, other, skills, likeness}: Overlap, members: readonly Member[], speakers: Speakers): Cells {
  const {own: {say}, lang} = speakers;
  const cell = ({member, outcome}: Overlap['one']): readonly Value[] => [
    {text: nameOf(member, speakers), tone: 'soft'},
    speakers.readers[member]?.said(members[member]?.specification.outcomes?.[outcome]?.statement) ?? blank(),
  ];
  return [cell(one), cell(other), [
    ...(likeness === 1 ? [say('stack.overlap.same')] : likeness > 0 ? [say('stack.overlap.statement', {share: numberText(Math.round(likeness * 100), lang)})] : []),
    ...(skills.length > 0 ? [say('stack.overlap.skill', {skills})] : []),
  ]];
}

function targetRows({specification: {stacking}}: Member, index: number, speakers: Speakers): readonly Cells[] {
  const {say, said} = speakers.readers[index] ?? speakers.own;
  const decider = orGap([said(stacking?.decider)], say('gap.here'));
  const targets = (stacking?.targets ?? []).filter(({title}) => said(title) !== undefined);
  if (targets.length === 0) return [[[nameOf(index, speakers)], [{text: say('stack.targets.none'), tone: 'soft'}], ['–'], decider]];
  return targets.map(({title, body = '', agreement = ''}) => [
    [nameOf(index, speakers)],
    [said(title) ?? blank(), ...(body.trim() === '' ? [] : [{text: body, tone: 'soft'} as const])],
    [agreement.trim() === '' ? {text: say('stack.agreement.none'), tone: 'mend'} : agreement],
    decider,
  ]);
}

function recognitionRows({specification: {stacking}}: Member, index: number, speakers: Speakers): readonly Cells[] {
  const {say, saidOr} = speakers.readers[index] ?? speakers.own;
  const rows = stacking?.recognition ?? [];
  if (rows.length === 0) return [[[nameOf(index, speakers)], [{text: say('stack.recognition.none'), tone: 'soft'}], [blank()], [blank()]]];
  return rows.map(({who, forWhat, evidence}) => [[nameOf(index, speakers)], saidOr(who, 'gap.here'), saidOr(forWhat, 'gap.here'), saidOr(evidence, 'gap.here')]);
}

/** Several micro-credentials in one map: what adds up, what overlaps, towards what, by which agreement, who decides (S9.2 to S9.5). */
export function stackMap(input: DocumentInput): Paper {
  const {specification, others, lang, at} = input;
  const stack = stackOf([specification, ...others], lang, at);
  const {members, overlaps, warnings, levels, hours} = stack;
  const speakers: Speakers = {own: paperReader(specification, lang), readers: members.map((member) => paperReader(member.specification, lang)), lang};
  const {say} = speakers.own;
  const drafts = warnings.some(({code}) => code === 'draft');
  const frame = paperFrame({...input, review: {...input.review, verdict: drafts ? 'not-yet' : 'complete'}}, speakers.own, say('title.stack'));
  return {
    ...frame,
    title: {text: members.length === 1 ? say('stack.title.one') : say('stack.title', {count: members.length})},
    under: [...new Set(speakers.readers.map(({model}) => model.awardingBody).filter((name) => name !== ''))],
    foot: [say('stack.foot'), ...frame.foot.slice(1)],
    sections: [
      {title: say('stack.warnings'), clauses: ['S9.3', 'S9.5'], warm: true, blocks: [
        ...(members.length === 1 ? [{kind: 'notice', values: [say('stack.few')]} as const] : []),
        warnings.length === 0 ? {kind: 'text', values: [say('stack.warnings.none')]} : {kind: 'list', items: warnings.map((warning) => warningText(warning, speakers))},
      ]},
      {title: say('stack.members'), clauses: ['S9.2', 'S9.5'], blocks: [
        {kind: 'table', caption: say('stack.members'), widths: [28, 11, 18, 17, 26], head: [say('stack.members.title'), say('stack.members.hours'), say('stack.members.level'), say('stack.members.claim'), say('stack.members.order')], rows: members.map((member, index) => memberRow(member, index, speakers))},
        {kind: 'text', values: [
          {text: [say('stack.total', {hours: counted('hours', hours, lang)}), ...(levels.length === 0 ? [] : [say('stack.total.levels', {levels: levels.map((each) => `EQF ${each}`)})])].join(' '), tone: 'strong'},
          {text: say('stack.total.credits'), tone: 'soft'},
        ]},
      ]},
      {title: say('stack.overlaps'), clauses: ['S9.5'], blocks: [overlaps.length === 0 ? {kind: 'text', values: [say('stack.overlaps.none')]} : {
        kind: 'table', caption: say('stack.overlaps'), widths: [37, 37, 26], head: [say('stack.overlaps.one'), say('stack.overlaps.other'), say('stack.overlaps.why')], rows: overlaps.map((overlap) => overlapRow(overlap, members, speakers)),
      }]},
      {title: say('stack.targets'), clauses: ['S9.2', 'S9.3'], blocks: [{
        kind: 'table', caption: say('stack.targets'), widths: [24, 30, 22, 24], head: [say('stack.targets.part'), say('stack.targets.target'), say('stack.targets.agreement'), say('stack.targets.decider')], rows: members.flatMap((member, index) => targetRows(member, index, speakers)),
      }]},
      {title: say('stack.recognition'), clauses: ['S9.4'], blocks: [{
        kind: 'table', caption: say('stack.recognition'), widths: [24, 24, 26, 26], head: [say('stack.recognition.part'), say('stack.recognition.who'), say('stack.recognition.what'), say('stack.recognition.evidence')], rows: members.flatMap((member, index) => recognitionRows(member, index, speakers)),
      }]},
    ],
  };
}
