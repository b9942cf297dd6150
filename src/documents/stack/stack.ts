import {pick} from '../../language';
import {overlapFrom, type Review, review, type Specification, statementLikeness, totalHours} from '../../specification';

/** One micro-credential of a stack, with what its review says. */
export interface Member {specification: Specification; review: Review}

/** Two outcomes of different members that overlap: by skills they both name, by what they say, or both. */
export interface Overlap {
  /** Places in the list of members, and of the outcome in each; the first member comes first. */
  one: {member: number; outcome: number};
  other: {member: number; outcome: number};
  /** Skills that both name, in the words of the first. */
  skills: readonly string[];
  /** How alike the statements are, from 0 to 1; 0 below the threshold. */
  likeness: number;
}

/** Something to look at. Members are told by their places. */
export type Warning =
  | {code: 'overlap'; one: number; other: number; count: number}
  | {code: 'same'; one: number; other: number}
  | {code: 'agreement'; one: number; target: string}
  | {code: 'promise'; one: number; promise: string}
  | {code: 'decider' | 'target' | 'order' | 'alone' | 'draft'; one: number}
  | {code: 'levels'; levels: readonly number[]};

/** Several micro-credentials seen together. */
export interface Stack {members: readonly Member[]; hours: number; levels: readonly number[]; overlaps: readonly Overlap[]; warnings: readonly Warning[]}

const filled = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';
const norm = (text: string): string => text.trim().toLowerCase();

type Outcome = NonNullable<Specification['outcomes']>[number];
type Skill = NonNullable<Outcome['skills']>[number];

/** Two entries mean the same skill: one address, or, where one lacks it, one name in any language. */
function sameSkill(one: Skill, other: Skill): boolean {
  if (filled(one.uri) && filled(other.uri)) return one.uri === other.uri;
  const names = new Set(Object.values(one.label).filter(filled).map(norm));
  return Object.values(other.label).some((name) => names.has(norm(name)));
}

const skillsInCommon = ({skills = []}: Outcome, {skills: others = []}: Outcome, lang: string): readonly string[] =>
  skills.filter((skill) => others.some((other) => sameSkill(skill, other))).map(({label}) => pick(label, lang));

/** The highest likeness in any language that both statements have. */
function likeness({statement = {}}: Outcome, {statement: other = {}}: Outcome): number {
  const shares = Object.entries(statement).map(([lang, text]) => (filled(text) && filled(other[lang]) ? statementLikeness(text, other[lang] ?? '', lang) : 0));
  const most = Math.max(0, ...shares);
  return most >= overlapFrom ? most : 0;
}

function overlapsOf(members: readonly Member[], lang: string): Overlap[] {
  const places = members.flatMap(({specification: {outcomes = []}}, member) => outcomes.map((outcome, index) => ({member, index, outcome})));
  return places.flatMap((one, at) => places.slice(at + 1).flatMap((other): Overlap[] => {
    if (one.member === other.member) return [];
    const [skills, alike] = [skillsInCommon(one.outcome, other.outcome, lang), likeness(one.outcome, other.outcome)];
    return skills.length === 0 && alike === 0 ? [] : [{one: {member: one.member, outcome: one.index}, other: {member: other.member, outcome: other.index}, skills, likeness: alike}];
  }));
}

const level = ({level: claim}: Specification): number | undefined => (claim?.claim === 'official' || claim?.claim === 'indicative' ? claim.eqf : undefined);

/** What stands out in one member of a stack. */
function warningsOfOne({specification: {stacking, languages = []}, review: {verdict, findings}}: Member, one: number, many: boolean): Warning[] {
  const lang = languages[0] ?? 'en';
  const linked = stacking?.claim === 'stackable' || stacking?.claim === 'part-of-set';
  const decided = Object.values(stacking?.decider ?? {}).some(filled);
  const targets = (stacking?.targets ?? []).filter(({title}) => pick(title, lang) !== '');
  const promise = findings.find(({code}) => code === 'V25')?.data.promise;
  const when = (holds: boolean, warning: Warning): Warning[] => (holds ? [warning] : []);
  return [
    ...when(verdict === 'not-yet', {code: 'draft', one}),
    ...(promise === undefined ? [] : [{code: 'promise', one, promise: String(promise)} as const]),
    ...targets.filter(({agreement}) => !filled(agreement)).map(({title}): Warning => ({code: 'agreement', one, target: pick(title, lang)})),
    ...when(linked && targets.length === 0, {code: 'target', one}),
    ...when((linked || targets.length > 0) && !decided, {code: 'decider', one}),
    ...when(stacking?.claim === 'part-of-set' && !Object.values(stacking.order ?? {}).some(filled), {code: 'order', one}),
    ...when(many && stacking?.claim === 'stand-alone', {code: 'alone', one}),
  ];
}

/** Several specifications together, in the order given: what adds up, what overlaps, what to look at (S9). Pure; `at` is the clock of the reviews. */
export function stackOf(specifications: readonly Specification[], lang: string, at: Date): Stack {
  const members = specifications.map((specification) => ({specification, review: review(specification, {at})}));
  const overlaps = overlapsOf(members, lang);
  const pairs = members.flatMap((_, one) => members.slice(one + 1).map((__, step) => ({one, other: one + step + 1})));
  const levels = [...new Set(specifications.flatMap((each) => level(each) ?? []))].sort((a, b) => a - b);
  const isSame = ({one, other}: {one: number; other: number}): boolean => specifications[one]?.id === specifications[other]?.id;
  return {
    members, levels, overlaps,
    hours: Math.round(specifications.reduce((sum, each) => sum + totalHours(each), 0) * 100) / 100,
    warnings: [
      ...pairs.filter(isSame).map((pair): Warning => ({code: 'same', ...pair})),
      ...pairs.filter((pair) => !isSame(pair)).flatMap(({one, other}): Warning[] => {
        const count = overlaps.filter((overlap) => overlap.one.member === one && overlap.other.member === other).length;
        return count === 0 ? [] : [{code: 'overlap', one, other, count}];
      }),
      ...members.flatMap((member, index) => warningsOfOne(member, index, members.length > 1)),
      ...(levels.some((each, index) => each - (levels[index - 1] ?? each) > 1) ? [{code: 'levels', levels} as const] : []),
    ],
  };
}
