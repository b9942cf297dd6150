import {describe, expect, it} from 'vitest';
import {clauses, isClauseId} from '../../src/standards';
import {exampleIds, findingText, loadExample, review, rules, type Specification, stepOfPointer, steps} from '../../src/specification';

const at = new Date('2026-11-23T12:00:00Z');
const codesOf = (specification: Specification): readonly string[] => review(specification, {at}).findings.map(({code}) => code);
const tripled = Symbol('the list three times');

/** What breaks each rule: a good example, a place in it, and what is put there (undefined: taken away). */
const broken: readonly (readonly [code: string, example: Exclude<(typeof exampleIds)[number], 'bad'>, pointer: string, value: unknown])[] = [
  ['V01', 'vocational-centre', '/title', undefined],
  ['V02', 'vocational-centre', '/level', undefined],
  ['V03', 'vocational-centre', '/assessments', undefined],
  ['V04', 'company', '/assessments/0/type', 'attendance'],
  ['V05', 'vocational-centre', '/outcomes/0/id', undefined],
  ['V06', 'vocational-centre', '/assessments/0/measures', undefined],
  ['V07', 'vocational-centre', '/workload', undefined],
  ['V08', 'vocational-centre', '/credits/system', undefined],
  ['V09', 'vocational-centre', '/workload/contact', undefined],
  ['V10', 'vocational-centre', '/workload/contact', 900],
  ['V11', 'vocational-centre', '/outcomes/0/statement/en', 'Understand the rules of the workshop'],
  ['V12', 'vocational-centre', '/outcomes/0/statement/en', 'Plan and repair the brakes of a bicycle in a workshop'],
  ['V13', 'vocational-centre', '/outcomes', tripled],
  ['V14', 'vocational-centre', '/outcomes/0/statement/en', 'Repair'],
  ['V16', 'vocational-centre', '/level/eqf', 0],
  ['V17', 'vocational-centre', '/title/en', 'Official diploma in Excel with twenty hours for all who want it now'],
  ['V18', 'vocational-centre', '/title/en', 'Plan and repair the brakes of a bicycle in a workshop'],
  ['V19', 'vocational-centre', '/awardingBody', undefined],
  ['V20', 'vocational-centre', '/awardingBody/legalName/en', 'Moodle'],
  ['V21', 'vocational-centre', '/quality', undefined],
  ['V22', 'vocational-centre', '/quality', undefined],
  ['V23', 'vocational-centre', '/outcomes/2/safetyRelated', true],
  ['V24', 'vocational-centre', '/stacking', undefined],
  ['V25', 'vocational-centre', '/title/en', 'This gives access to university and replaces the entrance exam for everybody'],
  ['V26', 'volunteering-network', '/privacy/dataFields/0', 'date-of-birth'],
  ['V27', 'vocational-centre', '/publication/date', 'Understand the rules of the workshop'],
  ['V28', 'vocational-centre', '/workload/announcedAs', 'P16M'],
  ['V29', 'vocational-centre', '/languages/0', ''],
  ['V31', 'vocational-centre', '/learningLanguages', undefined],
  ['V32', 'vocational-centre', '/field', undefined],
  ['V33', 'vocational-centre', '/prerequisites/en', 'x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x '],
  ['V34', 'vocational-centre', '/publication/address', 'Understand the rules of the workshop'],
  ['V35', 'vocational-centre', '/version', undefined],
  ['V36', 'vocational-centre', '/outcomes/0/statement', undefined],
  ['V37', 'vocational-centre', '/outcomes/0/statement/en', 'This gives access to university and replaces the entrance exam for everybody'],
  ['V38', 'vocational-centre', '/outcomes/0/statement/en', 'Repair'],
  ['V39', 'vocational-centre', '/outcomes/0/statement/en', 'Understand the rules of the workshop'],
  ['V40', 'vocational-centre', '/outcomes/0/statement/en', 'Official diploma in Excel with twenty hours for all who want it now'],
  ['V41', 'vocational-centre', '/outcomes/0/kind', undefined],
  ['V42', 'vocational-centre', '/outcomes', tripled],
  ['V43', 'vocational-centre', '/outcomes', tripled],
  ['V44', 'vocational-centre', '/need', undefined],
  ['V45', 'vocational-centre', '/need/statement/en', 'Understand the rules of the workshop'],
  ['V46', 'vocational-centre', '/need', undefined],
  ['V47', 'vocational-centre', '/need/evidence/0/description', undefined],
  ['V48', 'vocational-centre', '/need', undefined],
  ['V49', 'vocational-centre', '/targetGroup', undefined],
  ['V51', 'vocational-centre', '/need', undefined],
  ['V52', 'vocational-centre', '/need', undefined],
  ['V53', 'vocational-centre', '/workload/contact', undefined],
  ['V54', 'vocational-centre', '/outcomes/0/id', undefined],
  ['V55', 'vocational-centre', '/activities/0/outcomes', undefined],
  ['V56', 'vocational-centre', '/outcomes', undefined],
  ['V57', 'vocational-centre', '/workload', undefined],
  ['V58', 'vocational-centre', '/activities/0/workloadKind', undefined],
  ['V59', 'vocational-centre', '/level/descriptors', undefined],
  ['V60', 'vocational-centre', '/level/eqf', 900],
  ['V61', 'vocational-centre', '/assessments/0/measures/0/criterion', undefined],
  ['V62', 'vocational-centre', '/assessmentRules', undefined],
  ['V63', 'vocational-centre', '/assessmentRules', undefined],
  ['V64', 'vocational-centre', '/assessments/0/type', undefined],
  ['V65', 'vocational-centre', '/assessments/0/supervision', undefined],
  ['V66', 'vocational-centre', '/assessments/0/identityCheck', undefined],
  ['V67', 'vocational-centre', '/assessmentRules', undefined],
  ['V68', 'vocational-centre', '/assessments/0/supervision', 'unsupervised-without-id'],
  ['V69', 'vocational-centre', '/assessmentRules', undefined],
  ['V70', 'vocational-centre', '/assessmentRules/priorLearningRoute', undefined],
  ['V71', 'vocational-centre', '/grading', undefined],
  ['V72', 'vocational-centre', '/assessmentRules', undefined],
  ['V73', 'vocational-centre', '/assessmentRules', undefined],
  ['V74', 'vocational-centre', '/assessmentRules', undefined],
  ['V75', 'vocational-centre', '/assessmentRules', undefined],
  ['V76', 'vocational-centre', '/roles', undefined],
  ['V77', 'vocational-centre', '/quality', undefined],
  ['V78', 'vocational-centre', '/quality/externalBodies/0/scope', undefined],
  ['V79', 'vocational-centre', '/quality', undefined],
  ['V80', 'vocational-centre', '/quality', undefined],
  ['V81', 'vocational-centre', '/quality', undefined],
  ['V82', 'vocational-centre', '/quality', undefined],
  ['V83', 'vocational-centre', '/summary', undefined],
  ['V84', 'vocational-centre', '/languages', undefined],
  ['V85', 'vocational-centre', '/languages', undefined],
  ['V86', 'vocational-centre', '/languages/0', ''],
  ['V87', 'vocational-centre', '/code', undefined],
  ['V88', 'vocational-centre', '/version', 'Understand the rules of the workshop'],
  ['V89', 'vocational-centre', '/publication', undefined],
  ['V90', 'vocational-centre', '/prerequisites', undefined],
  ['V91', 'vocational-centre', '/enrolment', undefined],
  ['V92', 'vocational-centre', '/enrolment', undefined],
  ['V93', 'vocational-centre', '/enrolment', undefined],
  ['V94', 'company', '/stacking/order', undefined],
  ['V95', 'vocational-centre', '/stacking', undefined],
  ['V96', 'vocational-centre', '/furtherInformation', undefined],
  ['V97', 'company', '/validity/reason', undefined],
  ['V98', 'vocational-centre', '/awardingBody', undefined],
  ['V99', 'vocational-centre', '/roles', undefined],
  ['V100', 'vocational-centre', '/roles', undefined],
  ['V101', 'vocational-centre', '/issuing', undefined],
  ['V102', 'vocational-centre', '/partners/0/responsibility', undefined],
  ['V103', 'vocational-centre', '/issuing', undefined],
  ['V104', 'vocational-centre', '/issuing', undefined],
  ['V105', 'vocational-centre', '/issuing', undefined],
  ['V106', 'vocational-centre', '/issuing/check', 'demonstration'],
  ['V107', 'company', '/issuing/formats/0', 'edc'],
  ['V108', 'vocational-centre', '/issuing', undefined],
  ['V109', 'vocational-centre', '/issuing', undefined],
  ['V110', 'vocational-centre', '/issuing', undefined],
  ['V111', 'vocational-centre', '/issuing', undefined],
  ['V112', 'vocational-centre', '/privacy', undefined],
  ['V113', 'volunteering-network', '/privacy/dataFields/0', 'email'],
  ['V114', 'vocational-centre', '/$schema', 'Ask Maria Rossi at maria.rossi@example.org or +39 06 1234567'],
  ['V116', 'vocational-centre', '/privacy', undefined],
  ['V117', 'vocational-centre', '/privacy', undefined],
  ['V118', 'vocational-centre', '/targetGroup', undefined],
  ['V119', 'vocational-centre', '/workload/contact', -3],
  ['V119', 'vocational-centre', '/activities/0/hours', -0.5],
  ['V120', 'vocational-centre', '/need/evidence/0', {}],
  ['V120', 'vocational-centre', '/activities/0', {id: 'a1'}],
  ['V120', 'vocational-centre', '/stacking/targets', [{}]],
];

/** The document with one place changed. */
function changed(specification: Specification, pointer: string, value: unknown): Specification {
  const copy = structuredClone(specification) as unknown as Record<string, unknown>;
  const parts = pointer.split('/').slice(1);
  const last = parts.pop() ?? '';
  const parent = parts.reduce<Record<string, unknown>>((node, part) => node[part] as Record<string, unknown>, copy);
  if (value === undefined && Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (value === undefined) Reflect.deleteProperty(parent, last);
  else if (value === tripled && Array.isArray(parent[last])) parent[last] = [...parent[last], ...parent[last], ...parent[last]];
  else parent[last] = value;
  return copy as unknown as Specification;
}

describe('the rules of the review', () => {
  it.each(broken)('%s fires on "%s" with %s broken, and not before', async (code, example, pointer, value) => {
    const good = await loadExample(example);
    expect(codesOf(good)).not.toContain(code);
    expect(codesOf(changed(good, pointer, value === 'tripled' ? tripled : value))).toContain(code);
  });

  it('are each broken by a document here', () => {
    const tested = new Set([...broken.map(([code]) => code), ...special.map(([code]) => code)]);
    expect(rules.map(({code}) => code).filter((code) => !tested.has(code))).toEqual([]);
  });

  it.each(exampleIds.filter((id) => id !== 'bad'))('find no error in the example "%s", and only the warnings that it has on purpose', async (id) => {
    const {findings, verdict} = review(await loadExample(id), {at});
    const warnings = findings.filter(({severity}) => severity !== 'info').map(({code}) => code);
    expect(warnings.filter((code) => code !== 'V23')).toEqual([]);
    expect(verdict).toBe(warnings.length > 0 ? 'complete-with-advice' : 'complete');
  });

  it('warn of the unsupervised test in the online course, which is there on purpose', async () => {
    expect(codesOf(await loadExample('online-course'))).toContain('V23');
  });

  it('find the fourteen faults of the bad example', async () => {
    const codes = codesOf(await loadExample('bad'));
    for (const code of ['V01', 'V05', 'V11', 'V12', 'V14', 'V17', 'V21', 'V02', 'V25', 'V26', 'V27', 'V28']) expect(codes).toContain(code);
    expect(codes.filter((code) => code === 'V11').length).toBeGreaterThanOrEqual(2);
    expect(codes.some((code) => code === 'V03' || code === 'V04')).toBe(true);
    expect(codes.some((code) => code === 'V19' || code === 'V20')).toBe(true);
    expect(codes.length).toBeGreaterThanOrEqual(14);
    expect(review(await loadExample('bad'), {at}).verdict).toBe('not-yet');
  });
});

/** Rules that need more than one place changed. */
const special: readonly (readonly [code: string, example: Exclude<(typeof exampleIds)[number], 'bad'>, change: (specification: Specification) => Specification])[] = [
  ['V15', 'vocational-centre', (spec) => ({...spec, outcomes: spec.outcomes?.map((outcome) => ({...outcome, kind: 'knowledge' as const}))})],
  ['V30', 'vocational-centre', (spec) => ({...spec, need: {...spec.need, occupations: []}, outcomes: spec.outcomes?.map((outcome) => ({...outcome, skills: []}))})],
  ['V50', 'vocational-centre', (spec) => ({...spec, need: {...spec.need, occupations: []}, outcomes: spec.outcomes?.map((outcome) => ({...outcome, skills: []}))})],
  ['V115', 'company', (spec) => ({...spec, roles: {...spec.roles, owner: 'Maria Rossi'}})],
];

describe('rules that look at several places', () => {
  it.each(special)('%s fires on "%s" when all of them are broken', async (code, example, change) => {
    const good = await loadExample(example);
    expect(codesOf(good)).not.toContain(code);
    expect(codesOf(change(good))).toContain(code);
  });
});

describe('rules and clauses', () => {
  it('leave no automatic clause without a rule', () => {
    const checked = new Set<string>(rules.flatMap((rule) => rule.clauses));
    expect(clauses.filter(({checks}) => checks.includes('automatic')).map(({id}) => id).filter((id) => !checked.has(id))).toEqual([]);
  });

  it('leave no rule without a clause', () => {
    expect(rules.filter((rule) => rule.clauses.length === 0 || !rule.clauses.every((id) => isClauseId(id))).map(({code}) => code)).toEqual([]);
  });

  it('give every finding a place in a step and words that say what and how to mend it', async () => {
    const all = [...review(await loadExample('bad'), {at}).findings];
    for (const [, example, pointer, value] of broken) all.push(...review(changed(await loadExample(example), pointer, value === 'tripled' ? tripled : value), {at}).findings);
    const known = new Set(steps.map(({id}) => id));
    for (const finding of all) {
      const {what, mend} = findingText(finding, 'en');
      expect(`${what} ${mend}`, finding.code).not.toMatch(/\{[a-zA-Z]+\}|undefined|\[object/);
      expect(what.length, finding.code).toBeGreaterThan(8);
      expect(mend.length, finding.code).toBeGreaterThan(5);
      expect(known.has(stepOfPointer(finding.pointer))).toBe(true);
    }
  });

  it('say the same of the same document each time', async () => {
    const bad = await loadExample('bad');
    expect(review(bad, {at})).toEqual(review(structuredClone(bad), {at}));
  });
});
