import fc from 'fast-check';
import {zipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {guessText, leftText, offeringById} from '../../src/credentials';
import {convertSample, issueSamples} from '../../src/issuing';
import {coursesTemplate, encodingText, importFile, type Imported, refusedText, rowFaultText, sourceText} from '../../src/importing';
import {columns} from '../../src/importing/columns';
import {makeSampleKey} from '../../src/proofs';
import {loadExample, parseSpecification, sampleAward} from '../../src/specification';
import {utf8} from '../../src/values';
import {formatById, type FormatId} from '../../src/credentials';

const imported = (input: Uint8Array | string): Extract<Imported, {kind: 'imported'}> => {
  const result = importFile(input);
  if (result.kind !== 'imported') throw new Error(`${result.kind} ${'code' in result ? result.code : ''}`);
  return result;
};
const codeOf = (input: Uint8Array | string): string => {
  const result = importFile(input);
  return result.kind === 'refused' ? result.code : result.kind;
};
const one = (input: Uint8Array | string) => {
  const {readings} = imported(input);
  if (readings.length !== 1 || !readings[0]) throw new Error(`${readings.length} readings`);
  return readings[0];
};
const paint = async () => ({bytes: new Uint8Array([1]), type: 'image/png' as const});

describe('a file of another program', () => {
  it.each([['open-badge', 'eddsa-rdfc-2022'], ['open-badge', 'vc-jwt'], ['edc', 'none'], ['edc-upload', 'none']] as const)('%s secured by %s becomes a project of its own', async (format: FormatId, proof) => {
    const specification = await loadExample('company');
    const {text} = await issueSamples({specification, award: sampleAward(specification), format, proof, key: await makeSampleKey(), paint, now: new Date()});
    const {specification: read, left} = one(utf8(text ?? ''));
    expect(read.title?.en).toBe(specification.title?.en);
    expect(read.id).not.toBe(specification.id);
    if (proof === 'eddsa-rdfc-2022') expect(left.some(({code}) => code === 'proof')).toBe(true);
    expect(left.some(({code}) => code === 'award')).toBe(true);
  });

  it('reads a sealed credential', async () => {
    const specification = await loadExample('company');
    const format = formatById('edc');
    if (!format) throw new Error();
    const {document} = await convertSample(format, {specification, award: sampleAward(specification), key: await makeSampleKey(), paint, now: new Date()});
    const sealed = {payload: JSON.stringify(document), signatures: [{protected: 'e30', signature: 'AA'}]};
    expect(one(JSON.stringify(sealed)).specification.title).toEqual(specification.title);
  });

  it('says of a specification that it is one', async () => expect(importFile(JSON.stringify(await loadExample('company')))).toEqual({kind: 'specification'}));

  it('reads a course of a website as websites write it', () => {
    const course = {'@context': 'https://schema.org', '@graph': [{'@type': 'WebSite', name: 'A school'}, {
      '@type': ['Course', 'Product'], name: 'Bread baking for beginners', description: 'Learn to bake.', provider: {'@type': 'EducationalOrganization', name: 'Bakery School', sameAs: 'https://bakery.example'}, courseCode: 'BB1',
      hasCourseInstance: [{'@type': 'CourseInstance', courseMode: 'onsite', courseWorkload: 'PT22H', startDate: '2027-03-01', endDate: '2027-03-05', location: {'@type': 'Place', name: 'Kitchen 2'}}, {'@type': 'CourseInstance', courseMode: 'Online'}],
      offers: {'@type': 'Offer', price: 120, priceCurrency: 'EUR'}, teaches: ['Knead dough by hand', {'@type': 'DefinedTerm', name: 'Bake a loaf'}], coursePrerequisites: 'None', inLanguage: 'en-GB', aggregateRating: {'@type': 'AggregateRating', ratingValue: 4.8},
    }]};
    const {specification, guessed, left} = one(JSON.stringify(course));
    expect(specification).toMatchObject({
      title: {en: 'Bread baking for beginners'}, code: 'BB1', awardingBody: {legalName: {en: 'Bakery School'}, website: 'https://bakery.example'}, workload: {announcedAs: '22 hours'}, learningLanguages: ['en'], prerequisites: {en: 'None'},
      participation: {modes: ['presential'], place: {en: 'Kitchen 2'}}, enrolment: {price: {en: '120 EUR'}, dates: {en: '2027-03-01 – 2027-03-05'}},
      outcomes: [{id: 'o1', statement: {en: 'Knead dough by hand'}}, {id: 'o2', statement: {en: 'Bake a loaf'}}],
    });
    expect(guessed.map(({to}) => to)).toEqual(expect.arrayContaining(['/summary', '/awardingBody/legalName', '/workload/announcedAs', '/enrolment/price']));
    expect(left.map(({from}) => from)).toEqual(expect.arrayContaining([expect.stringContaining('aggregateRating'), expect.stringContaining('hasCourseInstance/1'), '/@graph/0']));
  });

  it('finds course data in a saved page, and runs nothing of it', () => {
    const page = '<!doctype html><html><head><script>globalThis.harm = 1</script><script type="application/ld+json">{"@type":"Organization"}</script><script type=\'application/ld+json\'>{"@context":"https://schema.org","@type":"Course","name":"Welding"}</script></head></html>';
    expect(one(page).specification.title).toEqual({en: 'Welding'});
    expect((globalThis as {harm?: number}).harm).toBeUndefined();
    expect(codeOf('<!doctype html><p>nothing</p>')).toBe('page-without-data');
  });

  it('reads every course of a list', () => {
    const list = {'@context': 'https://schema.org', '@type': 'ItemList', itemListElement: [1, 2, 3].map((number) => ({'@type': 'ListItem', position: number, item: {'@type': 'Course', name: `Course ${number}`}}))};
    expect(imported(JSON.stringify(list)).readings.map(({specification}) => specification.title?.en)).toEqual(['Course 1', 'Course 2', 'Course 3']);
  });

  it('reads a badge class of Open Badges 2.0, and what an assertion carries of one', () => {
    const badge = {'@context': 'https://w3id.org/openbadges/v2', type: 'BadgeClass', id: 'https://x.example/b', name: 'Barista', description: 'Makes coffee.', image: 'https://x.example/b.png', criteria: {narrative: 'Make three cups.'}, issuer: {type: 'Issuer', name: 'Café', url: 'https://cafe.example', email: 'a@cafe.example'}, alignment: [{targetName: 'prepare coffee', targetUrl: 'http://data.europa.eu/esco/skill/x'}], tags: ['coffee']};
    const expected = {title: {en: 'Barista'}, assessmentRules: {passRule: {en: 'Make three cups.'}}, awardingBody: {website: 'https://cafe.example', email: 'a@cafe.example'}, outcomes: [{id: 'o1', statement: {en: 'prepare coffee'}, skills: [{framework: 'ESCO'}]}]};
    expect(one(JSON.stringify(badge)).specification).toMatchObject(expected);
    const assertion = one(JSON.stringify({'@context': 'https://w3id.org/openbadges/v2', type: 'Assertion', recipient: {identity: 'sha256$x'}, issuedOn: '2026-01-01', badge}));
    expect(assertion.specification).toMatchObject(expected);
    expect(assertion.left.map(({from, code}) => [from, code])).toEqual(expect.arrayContaining([['/recipient', 'award'], ['/issuedOn', 'award']]));
  });

  it('reads ELM with prefixed names', () => {
    const document = {'@context': {elm: 'http://data.europa.eu/snb/model/elm/', dc: 'http://purl.org/dc/terms/'}, '@type': 'elm:LearningOpportunity', 'dc:title': [{'@value': 'Kurs', '@language': 'de'}, {'@value': 'Course', '@language': 'en'}], 'elm:learningAchievementSpecification': {'@type': 'elm:Qualification', 'elm:learningOutcome': [{'dc:title': {'@value': 'Does it', '@language': 'en'}}], 'elm:EQFLevel': {'@id': 'http://data.europa.eu/snb/eqf/4'}}};
    const {specification} = one(JSON.stringify(document));
    expect(specification).toMatchObject({title: {de: 'Kurs', en: 'Course'}, outcomes: [{statement: {en: 'Does it'}}]});
  });
});

describe('a table of courses', () => {
  it('reads its own template without a remainder', () => {
    const {specification, taken, left} = one(coursesTemplate());
    expect(left).toEqual([]);
    expect(taken.length).toBe(columns.filter(({example}) => example !== '').length);
    expect(parseSpecification(specification)).toMatchObject({ok: true, notes: []});
    expect(specification).toMatchObject({title: {en: 'Adjusting the brakes of a city bicycle'}, workload: {contact: 6, practice: 4, selfStudy: 1, assessment: 1}, awardingBody: {country: 'IE'}, field: '0716'});
  });

  it('knows other headings, and says so', () => {
    const {specification, guessed, left} = one('Course name;Learning outcomes;Total hours;Delivery;Language;Price;Teacher\nWelding;Weld a seam | Check it;30;Onsite, Online;English;€ 90;Ms X\n');
    expect(specification).toMatchObject({title: {en: 'Welding'}, outcomes: [{statement: {en: 'Weld a seam'}}, {statement: {en: 'Check it'}}], workload: {announcedAs: '30 hours'}, participation: {modes: ['presential', 'online']}, learningLanguages: ['en'], enrolment: {price: {en: '€ 90'}}});
    expect(guessed.every(({code}) => ['column-name', 'language'].includes(code))).toBe(true);
    expect(guessed.find(({to}) => to === '/title')).toMatchObject({from: '/2/Course name', data: {name: 'Course name', column: 'title'}});
    expect(left).toEqual([{from: '/2/Teacher', code: 'column'}]);
  });

  it.each([
    ['UTF-8 with a mark', utf8('\ufefftitle,place\nΤίτλος,Αθήνα\n'), 'utf-8', {el: undefined, title: 'Τίτλος'}],
    ['Windows-1252', Uint8Array.from([...'title;place\nSoldadura; Espa'].map((sign) => sign.charCodeAt(0)).concat(0xf1, 0x61, 0x0a)), 'windows-1252', {title: 'Soldadura', place: 'España'}],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, ...[...'title\tplace\r\nΤίτλος\tΑθήνα\r\n'].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])]), 'utf-16', {title: 'Τίτλος', place: 'Αθήνα'}],
  ])('reads %s', (_, bytes, encoding, expected) => {
    const result = imported(bytes);
    expect(result.encoding).toBe(encoding);
    expect(result.readings[0]?.specification.title).toEqual({en: expected.title});
    if ('place' in expected) expect(result.readings[0]?.specification.participation?.place).toEqual({en: expected.place});
  });

  it('keeps formulas out, and takes off the apostrophe that defused one', () => {
    const {specification, left} = one('title,code,price,contact\nWelding,"=HYPERLINK(""http://evil.example"",""x"")",\'-5 EUR,+353 1 234 5678\n');
    expect(JSON.stringify(specification)).not.toContain('HYPERLINK');
    expect(left).toEqual([{from: '/2/code', code: 'formula'}]);
    expect(specification.enrolment).toEqual({price: {en: '-5 EUR'}, contact: '+353 1 234 5678'});
  });

  it('leaves what does not fit its column, with the reason', () => {
    const {specification, left} = one(`title,address,eqf,mode,country,hours_contact,summary\nWelding,javascript:alert(1),12,by pigeon,Atlantis,many,${'x'.repeat(6100)}\n`);
    expect(specification.publication).toBeUndefined();
    expect(left.map(({from, code}) => [from.replace('/2/', ''), code]).sort()).toEqual([['address', 'no-place'], ['country', 'not-in-list'], ['eqf', 'does-not-fit'], ['hours_contact', 'no-place'], ['mode', 'not-in-list'], ['summary', 'does-not-fit']]);
    for (const each of left) expect(leftText(each, 'en')).not.toMatch(/[{}]|undefined/);
  });

  it('makes the rows that have a title and names the others', () => {
    const {readings, faults} = imported('title,code\nA,1\n,2\nB,3\n');
    expect(readings.map(({specification}) => specification.code)).toEqual(['1', '3']);
    expect(faults.map((fault) => rowFaultText(fault, 'en'))).toEqual([expect.stringContaining('Line 3')]);
  });

  it('reads ten thousand rows', () => {
    const {readings, faults} = imported(`title;outcomes;hours\n${Array.from({length: 10_000}, (_, index) => `Course ${index};Do this | Do that;12`).join('\n')}`);
    expect([readings.length, faults.length]).toEqual([10_000, 0]);
    expect(new Set(readings.map(({specification}) => specification.id)).size).toBe(10_000);
  }, 60_000);
});

describe('a file that is none of these', () => {
  it.each([
    ['nothing', '', 'readable.empty'], ['JSON of something else', '{"a": 1}', 'nothing-found'], ['broken JSON', '{"a": ', 'readable.truncated'], ['a PDF', utf8('%PDF-1.7'), 'readable.pdf'], ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'readable.png'],
    ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'readable.zip'], ['a table without a title', 'a,b\n1,2\n', 'no-title-column'], ['headings only', 'title,code\n', 'empty-table'], ['an open quote', 'title\n"x\ny', 'quote-open'],
    ['JSON in Windows-1252', Uint8Array.from([...'{"title": "x'].map((sign) => sign.charCodeAt(0)).concat(0xe9, 0x22, 0x7d)), 'readable.not-utf8'], ['binary', Uint8Array.from([1, 2, 0, 3, 9]), 'readable.binary'],
    ['too much', 'x'.repeat(10_000_001), 'readable.too-large'], ['JSON that is too deep', `${'['.repeat(100)}${']'.repeat(100)}`, 'readable.too-deep'],
  ])('%s is refused in words', (_, input, code) => {
    const result = importFile(input);
    expect(codeOf(input)).toBe(code);
    if (result.kind === 'refused') expect(refusedText(result, 'en')).not.toMatch(/[{}]|undefined/);
  });

  it('is told apart by its kind, with what to do about it, and never with the words for whoever checks a credential', () => {
    const cases: readonly (readonly [Uint8Array, RegExp])[] = [
      [utf8('%PDF-1.7'), /numbers of the questions/], [zipSync({'specification.json': utf8('{}')}), /specification\.json/],
      [zipSync({mimetype: [utf8('application/vnd.oasis.opendocument.text'), {level: 0}], 'content.xml': utf8('<a/>')}), /save it as \.docx/],
      [Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), /older Word or Excel/],
    ];
    for (const [bytes, expected] of cases) {
      const result = importFile(bytes);
      const text = result.kind === 'refused' ? refusedText(result, 'en') : '';
      expect(text).toMatch(expected);
      expect(text).not.toMatch(/holder|credential/i);
    }
  });

  it('never throws, whatever the bytes or the text', () => {
    fc.assert(fc.property(fc.oneof(fc.uint8Array({maxLength: 300}), fc.string({unit: 'binary', maxLength: 300}), fc.json(), fc.string().map((text) => `title,code\n${text}`)), (input) => {
      const result = importFile(input);
      if (result.kind === 'imported') for (const {specification} of result.readings) expect(parseSpecification(specification).ok).toBe(true);
    }), {numRuns: 500, seed: 20261125});
  });

  it.each([
    ['a page of opened elements', `<!doctype html>${'<script '.repeat(900_000)}`, 'page-without-data'], ['a page of half elements', `<html>${'<script type="application/ld+json">'.repeat(200_000)}`, 'page-without-data'],
    ['a table of quotes', `title\n${'"'.repeat(2_000_001)}`, 'quote-open'], ['a token of dots', `eyJ${'.'.repeat(2_000_000)}`, 'readable.not-json'],
  ])('is not held up by %s', (_, text, code) => expect(codeOf(text)).toBe(code), 20_000);

  it('leaves texts without end, and takes the rest', () => {
    const {specification, left} = one(JSON.stringify({'@context': 'https://schema.org', '@type': 'Course', name: 'Welding', description: 'x'.repeat(3_000_000), teaches: Array.from({length: 5000}, (_, index) => `Weld ${index}`)}));
    expect([specification.title, specification.summary, specification.outcomes?.length]).toEqual([{en: 'Welding'}, undefined, 30]);
    expect(left.some(({from, code}) => from === '/description' && code === 'does-not-fit')).toBe(true);
    expect(left.some(({from}) => from === '/teaches/30')).toBe(true);
    expect(left.at(-1)?.code).toBe('many');
  });

  it('takes no dangerous name along', () => {
    const {left, specification} = one('{"@context":"https://schema.org","@type":"Course","name":"Welding","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
    expect(({} as {polluted?: boolean}).polluted).toBeUndefined();
    expect(Object.hasOwn(specification, 'polluted')).toBe(false);
    expect(left.filter(({code}) => code === 'dangerous-name').map(({from}) => from).sort()).toEqual(['/__proto__', '/constructor']);
  });

  it('has words for what it reads', async () => {
    for (const source of ['edc', 'open-badge', 'loq', 'open-badge-achievement', 'open-badge-2', 'schema-org', 'courses'] as const) expect(sourceText(source, 'en')).not.toBe('');
    expect([encodingText('utf-8', 'en'), encodingText('utf-16', 'en'), encodingText('windows-1252', 'en')].map((text) => text !== '')).toEqual([false, true, true]);
    const document = offeringById('loq')?.convert(await loadExample('company')).document;
    for (const guess of one(JSON.stringify(document)).guessed) expect(guessText(guess, 'en')).not.toMatch(/[{}]|undefined/);
  });
});
