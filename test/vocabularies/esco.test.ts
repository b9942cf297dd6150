import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {escoAcknowledgement, escoProblemText, parseEscoCsv, readEscoPack, searchEsco, starterEsco, writeEscoPack, type EscoConcept} from '../../src/vocabularies/esco';
import {readCsv} from '../../src/values/csv/read';

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const skill = (n: number, label: EscoConcept['label'], alt?: string[]): EscoConcept => ({uri: `http://data.europa.eu/esco/skill/${uuid(n)}`, kind: 'skill', label, ...(alt ? {alt} : {})});
const head = 'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description';
const row = (n: number, label: string, more: {alt?: string; type?: string; status?: string; concept?: string; uri?: string} = {}): string =>
  [more.concept ?? 'KnowledgeSkillCompetence', more.uri ?? `http://data.europa.eu/esco/skill/${uuid(n)}`, more.type ?? 'skill/competence', 'cross-sector', label, more.alt ?? '', '', more.status ?? 'released', '2023-11-30T15:53:37.136Z', '', '', '"http://data.europa.eu/esco/concept-scheme/skills, http://data.europa.eu/esco/concept-scheme/member-skills"', '"One, two.\nThree ""four""."'].join(',');

describe('the starter list', () => {
  it('has distinct concepts of skill and knowledge, each with its English label', () => {
    expect(starterEsco.length).toBe(48);
    expect(new Set(starterEsco.map(({uri}) => uri)).size).toBe(48);
    expect(starterEsco.filter(({uri}) => !/^http:\/\/data\.europa\.eu\/esco\/skill\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(uri))).toEqual([]);
    expect(starterEsco.filter(({label}) => !label.en)).toEqual([]);
    expect(new Set(starterEsco.map(({kind}) => kind))).toEqual(new Set(['skill', 'knowledge']));
  });
  it('has something for each of the four worked examples', () => {
    const first = (query: string): string | undefined => searchEsco(starterEsco, query, 'en')[0]?.label.en;
    expect(['heat pump', 'allerg', 'volunt', 'geographic'].map(first)).toEqual(['types of heat pumps', 'food allergies', 'brief volunteers', 'geographic information systems']);
  });
});

const folder = join(__dirname, '../official/esco');
describe.skipIf(!existsSync(folder))('held against the official concepts (put there by `npm run standards`)', () => {
  for (const lang of ['en', 'es', 'el']) {
    it(`every starter label in ${lang} is the published one`, () => {
      const published = new Map(readFileSync(join(folder, `skills.${lang}.tsv`), 'utf8').split('\n').map((line) => line.split('\t')).map(([id, label, type]) => [`http://data.europa.eu/esco/skill/${id}`, {label, type}]));
      for (const {uri, label, kind} of starterEsco) {
        if (label[lang] === undefined) continue;
        expect(published.get(uri)?.label).toBe(label[lang]);
        expect(published.get(uri)?.type === 'knowledge').toBe(kind === 'knowledge');
      }
    });
  }
});

describe('searching', () => {
  const entries = [
    skill(1, {en: 'plan', el: 'σχεδιασμός', pt: 'planear'}),
    skill(2, {en: 'plan shifts of employees', pt: 'planear turnos de trabalhadores'}),
    skill(3, {en: 'airplane maintenance', pt: 'manutenção de aviões'}),
    skill(4, {en: 'manage volunteers', el: 'διαχείριση εθελοντών'}, ['coordinate volunteer shifts']),
    skill(5, {en: 'emergency plan', el: 'σχέδιο έκτακτης ανάγκης'}),
  ];
  const found = (query: string, lang = 'en', limit?: number): string[] => searchEsco(entries, query, lang, limit).map(({uri}) => uri.slice(-1));
  it('puts the same label first, then beginnings of the label, then of its words, then parts of words', () => expect(found('plan')).toEqual(['1', '2', '5', '3']));
  it('takes words in any order, each from its beginning', () => expect(found('empl shif')).toEqual(['2']));
  it('finds other names after labels', () => expect(found('shift')).toEqual(['2', '4']));
  it('does not mind case, accents and cedillas', () => expect(found('MANUTENCAO', 'pt')).toEqual(['3']));
  it('does not mind Greek accents, capitals and the final sigma', () => {
    expect(found('ΣΧΕΔΙΑΣΜΟΣ', 'el')).toEqual(['1']);
    expect(found('εκτακτησ', 'el')).toEqual(['5']);
    expect(found('σχεδι', 'el')).toEqual(['1', '5']);
  });
  it('searches the English label where the language has none', () => expect(found('airplane', 'el')).toEqual(['3']));
  it('prepares labels anew for another language', () => { found('plan', 'en'); expect(found('planear', 'pt')).toEqual(['1', '2']); });
  it('gives nothing for an empty query, for signs only, and for nonsense', () => expect([found(''), found(' ?! '), found('xyzzy')]).toEqual([[], [], []]));
  it('gives no more than asked', () => expect(found('plan', 'en', 2)).toEqual(['1', '2']));
});

describe('reading a table', () => {
  const cells = (text: string): (readonly string[])[] => readCsv(text).rows.map((each) => each.cells);
  it('reads quoted cells with separators, line breaks and doubled quotes', () => expect(cells('a,b\r\n"x, ""y""\nz",2\r\n')).toEqual([['a', 'b'], ['x, "y"\nz', '2']]));
  it('keeps empty cells, also at the end of the text', () => expect(cells('a,b,c\n,,3\n1,,')).toEqual([['a', 'b', 'c'], ['', '', '3'], ['1', '', '']]));
  it('counts lines through quoted line breaks', () => expect(readCsv('a,b\n"1\n2",3\n\n4,5').rows.map(({line}) => line)).toEqual([1, 2, 5]));
  it('takes semicolons and tabs too, if the first line has more of them', () => expect([cells('a;b\n1,5;2'), cells('a\tb\n"x\ty"\t2')]).toEqual([[['a', 'b'], ['1,5', '2']], [['a', 'b'], ['x\ty', '2']]]));
  it('says where a quote never closes', () => expect(readCsv('a,b\n1,2\n3,"4\n5,6')).toMatchObject({faults: [{code: 'quote-open', line: 3}], rows: [{cells: ['a', 'b']}, {cells: ['1', '2']}]}));
  it('reads back any table that was written as such, trimmed', () => {
    const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
    fc.assert(fc.property(fc.array(fc.tuple(fc.string(), fc.string(), fc.constantFrom('x', 'a,b', '"', '\r\n', ';')), {minLength: 1}), (table) => {
      expect(cells(`h,h,h\n${table.map((each) => each.map(quote).join(',')).join('\n')}`).slice(1)).toEqual(table.map((each) => each.map((cell) => cell.replace(/\r\n?/g, '\n').trim())).filter((each) => each.some((cell) => cell !== '')));
    }));
  });
});

describe('reading an official file', () => {
  it('reads the concepts of a file with byte order mark, quoted cells and other names', () => {
    const {entries, problems} = parseEscoCsv(`\uFEFF${head}\r\n${row(1, '"lead, and follow"', {alt: '"guide\nshow the way\nlead, and follow"'})}\r\n${row(2, 'baking', {type: 'knowledge'})}\r\n`, 'en');
    expect(problems).toEqual([]);
    expect(entries).toEqual([
      {...skill(1, {en: 'lead, and follow'}, ['guide', 'show the way'])},
      {...skill(2, {en: 'baking'}), kind: 'knowledge'},
    ]);
  });
  it('reads more than thirteen thousand rows, and search finds the last', () => {
    const {entries, problems} = parseEscoCsv([head, ...Array.from({length: 13_960}, (_, n) => row(n, `skill number ${n}`))].join('\n'), 'pt');
    expect([entries.length, problems.length]).toEqual([13_960, 0]);
    expect(searchEsco(entries, 'number 13959', 'pt')[0]?.label).toEqual({pt: 'skill number 13959'});
  });
  it('reads occupations as such', () => {
    const uri = `http://data.europa.eu/esco/occupation/${uuid(7)}`;
    expect(parseEscoCsv(`conceptType,conceptUri,iscoGroup,preferredLabel\nOccupation,${uri},7127,heating technician`).entries).toEqual([{uri, kind: 'occupation', label: {en: 'heating technician'}}]);
  });
  it('leaves out groups and withdrawn concepts without a word, and keeps the later of two rows', () => {
    const {entries, problems} = parseEscoCsv([head, row(1, 'old'), row(2, 'gone', {status: 'obsolete'}), row(3, 'a group', {concept: 'SkillGroup'}), row(1, 'new')].join('\n'));
    expect(entries.map(({label}) => label.en)).toEqual(['new']);
    expect(problems).toEqual([]);
  });
  it('tells each row that cannot be used, by its line, and reads the rest', () => {
    const {entries, problems} = parseEscoCsv([head, row(1, 'good'), 'short,row', row(2, ''), row(3, 'bad', {uri: 'http://example.org/1'})].join('\n'));
    expect(entries.length).toBe(1);
    expect(problems).toEqual([
      {code: 'short-row', data: {line: 4, cells: 2, wanted: 13}},
      {code: 'no-label', data: {line: 5}},
      {code: 'bad-address', data: {line: 7, address: 'http://example.org/1'}},
    ]);
  });
  it('shows the first twenty faults and counts the others', () => {
    const {problems} = parseEscoCsv([head, row(1, 'good'), ...Array.from({length: 50}, () => row(2, ''))].join('\n'));
    expect(problems.length).toBe(21);
    expect(problems.at(-1)).toEqual({code: 'more', data: {count: 30}});
  });
  it.each([
    ['', 'empty'], ['\uFEFF', 'empty'], [head, 'empty'], ['name,age\nx,2', 'no-column'], ['%PDF-1.7\u0000\u0001', 'not-text'], ['"conceptUri,preferredLabel', 'open-quote'],
  ])('refuses %j as %s', (text, code) => {
    const {entries, problems} = parseEscoCsv(text);
    expect(entries).toEqual([]);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });
  it('keeps what stands before a quote that never closes', () => {
    const {entries, problems} = parseEscoCsv(`${head}\n${row(1, 'good')}\nKnowledgeSkillCompetence,"http://data.europa`);
    expect([entries.length, problems.map(({code}) => code)]).toEqual([1, ['open-quote']]);
  });
  it('refuses a file that is too large before it reads it', () => expect(parseEscoCsv('x'.repeat(40_000_001)).problems[0]?.code).toBe('too-large'));
  it('has words for a fault, and for the acknowledgement', () => {
    expect(escoProblemText({code: 'no-column', data: {columns: ['conceptUri', 'preferredLabel']}}, 'en')).toContain('conceptUri, preferredLabel');
    expect(escoAcknowledgement('el')).toContain('ESCO');
  });
  it('never throws and never invents, whatever the text', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => {
      const {entries, problems} = parseEscoCsv(text);
      expect(entries).toEqual([]);
      expect(problems.length).toBeGreaterThan(0);
    }));
  });
});

describe('a pack', () => {
  const entries: EscoConcept[] = [skill(1, {el: 'σχεδιασμός'}, ['α', 'β']), {...skill(2, {el: 'γνώση'}), kind: 'knowledge'}, {uri: `http://data.europa.eu/esco/occupation/${uuid(3)}`, kind: 'occupation', label: {el: 'τεχνικός'}}];
  it('gives back what was packed, also after a trip through text', () => {
    expect(readEscoPack(JSON.parse(JSON.stringify(writeEscoPack(entries, 'el', 'test'))))).toEqual({entries, problems: []});
  });
  it('leaves out what it cannot hold: another language, another address', () => {
    expect(writeEscoPack([skill(1, {en: 'plan'}), {...skill(2, {el: 'ένα'}), uri: 'http://example.org/x'}], 'el', 'test').rows).toEqual([]);
  });
  it.each([[null], ['text'], [[]], [{}], [{format: 'esco-pack', version: 1, language: 'en', rows: {}}]])('refuses %j', (json) => expect(readEscoPack(json).problems[0]?.code).toBe('not-a-pack'));
  it('refuses a later version and says which', () => expect(readEscoPack({...writeEscoPack(entries, 'el', 'test'), version: 2}).problems).toEqual([{code: 'pack-version', data: {version: '2'}}]));
  it('leaves out entries that cannot be read and tells them', () => {
    const {entries: read, problems} = readEscoPack({...writeEscoPack(entries, 'el', 'test'), rows: [['s1', 'one'], ['x1', 'two'], ['s2', 3], 'four']});
    expect(read.map(({label}) => label.el)).toEqual(['one']);
    expect(problems.map(({data}) => data.entry)).toEqual([2, 3, 4]);
  });
});

describe('the script that makes packs', () => {
  it('reads official files, and the picker reads what it wrote', () => {
    const dir = mkdtempSync(join(tmpdir(), 'esco-'));
    writeFileSync(join(dir, 'skills_pt.csv'), `${head}\n${row(1, 'planear')}\n`);
    writeFileSync(join(dir, 'occupations_pt.csv'), `conceptType,conceptUri,preferredLabel\nOccupation,http://data.europa.eu/esco/occupation/${uuid(3)},técnico\n`);
    writeFileSync(join(dir, 'skills.es.tsv'), `uuid\tpreferredLabel\tskillType\treuseLevel\tlabelVersion\n${uuid(1)}\tplanificar\tskill/competence\ttransversal\t1.0.3\n${uuid(2)}\tviejo\tknowledge\ttransversal\t1.0.3-relabelled\n`);
    const out = join(dir, 'out');
    execFileSync(process.execPath, [join(__dirname, '../../scripts/esco.mjs'), dir, out], {stdio: 'pipe'});
    const read = (name: string): unknown => JSON.parse(readFileSync(join(out, name), 'utf8'));
    expect(read('index.json')).toEqual({languages: ['es', 'pt']});
    expect(readEscoPack(read('pt.json')).entries.map(({label, kind}) => [label.pt, kind])).toEqual([['planear', 'skill'], ['técnico', 'occupation']]);
    expect(readEscoPack(read('es.json')).entries.map(({label}) => label.es)).toEqual(['planificar']);
  });
});
