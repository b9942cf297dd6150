import {describe, expect, it} from 'vitest';
import {leftText} from '../../src/credentials';
import {importFile} from '../../src/importing';
import {parseSpecification} from '../../src/specification';
import {haveOfficial, official} from './official';

// Documents that others made: their file, the title, and how many outcomes, activities and assessments a person counts in them.
const files: readonly (readonly [path: string, title: string, outcomes: number, activities: number, assessments: number])[] = [
  ['elm/samples/2023/Sample-MC-Annex1-signed.jsonld', 'Digital micro-credential creation', 2, 1, 1],
  ['elm/samples/2025/AA-Annex1-MC-signed.jsonld', 'Digital micro-credential creation', 2, 1, 1],
  ['own-samples/edc-minimal.json', 'Introduction to Data', 0, 0, 0],
  ['own-samples/edc-microcredential.json', 'Introduction to Data', 1, 1, 1],
  ['openbadges-3.0/spec-examples-vcdm2/basicOpenBadgeCredential.json', 'Teamwork', 0, 0, 0],
  ['openbadges-3.0/spec-examples-vcdm2/fullOpenBadge.json', '1EdTech University Degree', 1, 0, 0],
  ['openbadges-3.0/spec-examples-vcdm2/achievementAlignmentCase.json', 'Text analysis', 1, 0, 0],
  ['ebsi-edc-schema/vcdm2.0/examples/Microcredential_-_Data_and_software_business.json', 'Data and software business', 3, 0, 1],
];

describe.skipIf(!haveOfficial)('documents of others become specifications (needs official material)', () => {
  it.each(files)('%s', (path, title, outcomes, activities, assessments) => {
    const result = importFile(JSON.stringify(official(path)));
    if (result.kind !== 'imported' || !result.readings[0]) throw new Error(JSON.stringify(result));
    const [{specification, taken, guessed, left}] = result.readings;
    expect(parseSpecification(specification)).toMatchObject({ok: true, notes: []});
    expect([specification.title?.en, specification.outcomes?.length ?? 0, specification.activities?.length ?? 0, specification.assessments?.length ?? 0]).toEqual([title, outcomes, activities, assessments]);
    // Nothing is told twice.
    const places = [...taken, ...guessed].map(({from}) => from).filter((from) => from !== '');
    expect(left.filter(({from}) => places.includes(from))).toEqual([]);
    for (const each of left) expect(leftText(each, 'en')).not.toMatch(/[{}]|undefined/);
  });

  it('the level and credits of the sample for Annex I are taken, and marked as to be checked', () => {
    const result = importFile(JSON.stringify(official('elm/samples/2025/AA-Annex1-MC-signed.jsonld')));
    if (result.kind !== 'imported') throw new Error(result.kind);
    expect(result.readings[0]?.specification).toMatchObject({level: {eqf: 6, claim: 'official'}, credits: {value: 2, system: 'ects', claim: 'awarded'}, participation: {modes: ['blended'], setting: 'non-formal'}, workload: {announcedAs: '60 hours'}});
    expect(result.readings[0]?.guessed.map(({to}) => to)).toEqual(['/level/claim', '/credits/claim', '/workload/announcedAs']);
  });
});
