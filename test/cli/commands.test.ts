import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {unzipSync, zipSync} from 'fflate';
import {beforeAll, describe, expect, it} from 'vitest';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'microcvet-'));
const at = (name: string): string => join(folder, name);
const example = (name: string): string => at(`templates/examples/${name}.specification.json`);

interface Run {exit: number | null; out: string; said: string}
const run = (...words: string[]): Run => {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/index.ts', ...words], {cwd: root, encoding: 'utf8', maxBuffer: 64_000_000});
  return {exit: status, out: stdout, said: stderr};
};
const json = ({out}: Run): unknown => JSON.parse(out);
const only = (name: string): string => at(`${name}/${readdirSync(at(name)).find((file) => file !== 'manifest.json') ?? ''}`);

beforeAll(() => { expect(run('templates', '--out', at('templates')).exit).toBe(0); });

describe('templates', () => {
  it.each(['vocational-centre', 'company', 'volunteering-network', 'online-course', 'bad'])('writes the example "%s"', (name) => expect(JSON.parse(readFileSync(example(name), 'utf8'))).toMatchObject({$schema: 'urn:microcvet:schema:specification:1'}));
  it.each(['award.json', 'roster.csv', 'examples/award.json', 'examples/roster.csv', 'blank.specification.json'])('writes %s', (name) => expect(existsSync(at(`templates/${name}`))).toBe(true));
});

describe('review', () => {
  it.each([['company', 0], ['online-course', 0], ['bad', 1]])('of "%s" ends with %d', (name, exit) => expect(run('review', example(name)).exit).toBe(exit));

  it('prints one JSON document and nothing else', () => {
    const result = json(run('review', example('bad'), '--json')) as {verdict: string; findings: {code: string; clause: string; message: string}[]; elements: unknown[]};
    expect(result).toMatchObject({verdict: 'not-yet'});
    expect(result.elements).toHaveLength(16);
    expect(result.findings.map(({code}) => code)).toContain('V11');
    for (const {message, clause} of result.findings) expect(`${clause} ${message}`).toMatch(/^S\d+\.\d+ .{8,}/);
  });

  it('of what cannot be read ends with 2 and says why', () => {
    writeFileSync(at('cut.json'), '{"a": [1, 2');
    for (const file of ['cut.json', 'missing.json', 'templates']) {
      const {exit, out, said} = run('review', at(file));
      expect([exit, out]).toEqual([2, '']);
      expect(said.length).toBeGreaterThan(20);
    }
  });
});

describe('issue and verify', () => {
  it('makes a certificate that carries its credential, and lists the credentials of an archive', () => {
    const made = (as: string, ...more: string[]): Run => run('issue', '--spec', example('company'), '--award', at('templates/examples/award.json'), '--format', 'open-badge', '--proof', 'vc-jwt', '--as', as, ...more, '--out', at(`as-${as}`));
    for (const as of ['png', 'pdf']) expect(made(as, '--site', 'https://handbook.example/').exit).toBe(0);
    const archive = at('both.zip');
    writeFileSync(archive, zipSync({'a.png': new Uint8Array(readFileSync(only('as-png'))), 'b.pdf': new Uint8Array(readFileSync(only('as-pdf')))}));
    const verified = run('verify', archive, '--json');
    expect([verified.exit, json(verified)]).toMatchObject([0, [{format: 'zip', verdict: 'verified', parts: [{name: 'a.png', verdict: 'verified', inside: {container: 'png'}}, {name: 'b.pdf', verdict: 'verified', inside: {container: 'pdf'}}]}]]);
    expect(run('verify', archive).out).toContain('both.zip › b.pdf: VERIFIED');
    expect([made('svgz'), made('pdf', '--site', 'handbook')].map(({exit, said}) => [exit, /svgz|handbook/.test(said)])).toEqual([[2, true], [2, true]]);
  });

  const combinations = [['edc', 'none', 'unsigned'], ['edc-upload', 'none', 'unsigned'], ['open-badge', 'none', 'unsigned'], ['open-badge', 'eddsa-rdfc-2022', 'verified'], ['open-badge', 'vc-jwt', 'verified'], ['open-badge', 'vc-jwt-rs256', 'verified'], ['open-badge', 'sd-jwt', 'verified'],
    ['vc', 'none', 'unsigned'], ['vc', 'ecdsa-rdfc-2019', 'verified'], ['vc', 'eddsa-jcs-2022', 'verified'], ['vc', 'vc-jose', 'verified']] as const;
  it.each(combinations)('%s with %s is reported as %s', (format, proof, verdict) => {
    const out = `out-${format}-${proof}`;
    const issued = run('issue', '--spec', example('company'), '--award', at('templates/examples/award.json'), '--format', format, '--proof', proof, '--out', at(out));
    expect(issued.exit, issued.said).toBe(0);
    expect(readdirSync(at(out))).toHaveLength(2);
    expect(readFileSync(only(out), 'utf8').length).toBeGreaterThan(1000);
    const verified = run('verify', only(out), '--json');
    expect(verified.exit).toBe(0);
    expect(json(verified)).toMatchObject([{format: format === 'vc' ? 'vc-2' : format, verdict}]);
    const [report] = json(verified) as {checks: {id: string; outcome: string; message: string}[]}[];
    expect(report?.checks.map(({id}) => id)).toEqual(['readable', 'format', 'schema', 'terms', 'proof', 'signer', 'validity', 'status', 'elements']);
    expect(report?.checks.filter(({outcome}) => outcome === 'fail')).toEqual([]);
    expect(report?.checks.find(({id}) => id === 'elements')?.outcome).toBe('pass');
  });

  it('one changed letter in a signed badge is found', () => {
    const text = readFileSync(only('out-open-badge-eddsa-rdfc-2022'), 'utf8');
    writeFileSync(at('changed.json'), text.replace('allergen', 'allergem'));
    const result = run('verify', at('changed.json'), '--json');
    expect(result.exit).toBe(1);
    expect(json(result)).toMatchObject([{verdict: 'failed'}]);
  });

  it('a sample is over when it is over', () => {
    const result = run('verify', only('out-open-badge-eddsa-rdfc-2022'), '--json', '--at', '2099-01-01');
    expect(result.exit).toBe(1);
  });

  it.each([['edc', 'eddsa-rdfc-2022'], ['edc', 'vc-jwt'], ['edc', 'ecdsa-rdfc-2019'], ['open-badge', 'vc-jose'], ['vc', 'vc-jwt'], ['open-badge', 'no-such-proof'], ['pdf', 'none']])('refuses %s with %s', (format, proof) => {
    expect(run('issue', '--spec', example('company'), '--award', at('templates/award.json'), '--format', format, '--proof', proof, '--out', at('refused')).exit).toBe(2);
  });

  it('makes the good rows of a roster and lists the others', () => {
    writeFileSync(at('roster.csv'), 'given_name,family_name,number,email,awarded_on\nAda,Sample,1,,2026-11-20\n,Missing,2,,2026-11-20\nBo,Sample,3,,2026-02-30\nOld,Sample,4,,2019-11-20\nSoon,Sample,5,,2999-11-20\n');
    const {exit, said} = run('issue', '--spec', example('company'), '--roster', at('roster.csv'), '--format', 'open-badge', '--proof', 'none', '--out', at('roster'));
    expect(exit).toBe(1);
    for (const line of [/Row 3 failed/, /Row 4 failed.*2026-02-30/, /Row 5 is made, but look at it.*older than the description/, /Row 6 failed.*2999-11-20/]) expect(said).toMatch(line);
    const manifest = JSON.parse(readFileSync(at('roster/manifest.json'), 'utf8')) as {sample: boolean; files: {row: number}[]; failed: {row: number}[]};
    expect([manifest.sample, manifest.files.map(({row}) => row), manifest.failed.map(({row}) => row)]).toEqual([true, [2, 5], [3, 4, 6]]);
  });

  it('signs with a key that keygen made', () => {
    const key = run('keygen');
    writeFileSync(at('key.json'), key.out);
    const {did} = json(key) as {did: string};
    expect(run('issue', '--spec', example('company'), '--award', at('templates/award.json'), '--format', 'open-badge', '--proof', 'eddsa-rdfc-2022', '--key', at('key.json'), '--out', at('keyed')).exit).toBe(0);
    // Selective disclosure takes either kind of key.
    expect(run('issue', '--spec', example('company'), '--award', at('templates/award.json'), '--format', 'open-badge', '--proof', 'sd-jwt', '--key', at('key.json'), '--out', at('keyed-sd')).exit).toBe(0);
    expect(readdirSync(at('keyed-sd')).some((name) => name.endsWith('.sd-jwt'))).toBe(true);
    expect(JSON.parse(readFileSync(only('keyed'), 'utf8'))).toMatchObject({issuer: {id: did}});
  });
});

describe('keys of other kinds', () => {
  it.each([['P-256', 'vc', 'vc-jose'], ['RSA', 'open-badge', 'vc-jwt-rs256']])('%s signs %s with %s, and nothing that needs another kind', (type, format, proof) => {
    const file = `key-${type}.json`;
    const key = run('keygen', '--type', type);
    writeFileSync(at(file), key.out);
    const issue = (as: string, with_: string) => run('issue', '--spec', example('company'), '--award', at('templates/award.json'), '--format', as, '--proof', with_, '--key', at(file), '--out', at(`keyed-${type}-${with_}`));
    expect(issue(format, proof).exit).toBe(0);
    const verified = run('verify', only(`keyed-${type}-${proof}`), '--json');
    expect(json(verified)).toMatchObject([{verdict: 'verified'}]);
    expect(JSON.parse(readFileSync(at(`keyed-${type}-${proof}/manifest.json`), 'utf8'))).toMatchObject({issuer: (json(key) as {did: string}).did});
    expect(issue('open-badge', 'eddsa-rdfc-2022').exit).toBe(2);
  });
});

describe('convert', () => {
  it.each(['edc', 'edc-upload', 'open-badge', 'vc'])('turns a specification into %s with a loss report', (format) => {
    const result = json(run('convert', example('vocational-centre'), '--to', format, '--json')) as {document: object; losses: {pointer: string; code: string; text: string}[]};
    expect(JSON.stringify(result.document)).toContain('SAMPLE');
    expect(result.losses.length).toBeGreaterThan(10);
    for (const {text} of result.losses) expect(text).not.toMatch(/[{}]|undefined/);
  });

  it.each(['summary-card', 'annex-i', 'need-brief', 'quality-statement', 'privacy-notice'])('turns it into the page %s', (target) => expect(run('convert', example('vocational-centre'), '--to', target).out).toMatch(/^<!doctype html>[\s\S]*heat pump/));

  it('lays other files beside it where the page takes them: one version to compare with, any number for a stack', () => {
    const log = run('convert', example('vocational-centre'), '--to', 'review-log', '--with', example('company'));
    expect([log.exit, log.out.includes('Carrying out an allergen changeover')]).toEqual([0, true]);
    const stack = json(run('convert', example('vocational-centre'), '--to', 'stack', '--json', '--with', example('company'), example('online-course'))) as {html: string};
    expect(stack.html).toContain('Stack of 3 micro-credentials');
    expect(run('convert', example('vocational-centre'), '--to', 'review-log', '--with', example('company'), example('bad')).exit).toBe(2);
    expect(run('convert', example('vocational-centre'), '--to', 'need-brief', '--with', example('company')).exit).toBe(2);
    expect(run('convert', example('vocational-centre'), '--to', 'stack', '--with', at('missing.json')).exit).toBe(2);
  });

  it('turns a credential back into a specification with the same title and outcomes', () => {
    for (const out of ['out-edc-none', 'out-open-badge-none']) {
      const back = json(run('convert', only(out), '--to', 'specification')) as {title: {en: string}; outcomes: {statement: {en: string}}[]};
      const spec = JSON.parse(readFileSync(example('company'), 'utf8')) as typeof back;
      expect(back.title.en).toBe(spec.title.en);
      expect(back.outcomes.map(({statement}) => statement.en)).toEqual(spec.outcomes.map(({statement}) => statement.en));
    }
  });

  it.each(['loq', 'schema-org', 'open-badge-achievement'])('turns a specification into the entry %s, which is no sample, and back', (target) => {
    const result = json(run('convert', example('vocational-centre'), '--to', target, '--json')) as {document: object; losses: {text: string}[]; problems: object[]};
    expect(result.problems).toEqual([]);
    expect(JSON.stringify(result.document)).not.toContain('"SAMPLE ');
    expect(result.losses.length).toBeGreaterThan(10);
    writeFileSync(at('entry.jsonld'), JSON.stringify(result.document));
    const back = json(run('convert', at('entry.jsonld'), '--to', 'specification', '--json')) as {source: string; specification: {title: {en: string}}; taken: object[]; left: {text: string}[]};
    expect([back.source, back.specification.title.en]).toEqual([target, 'Surveying a home for a heat pump']);
    expect(back.taken.length).toBeGreaterThan(10);
    for (const {text} of back.left) expect(text).not.toMatch(/[{}]|undefined/);
  });

  it('takes a template that was filled in, into a specification of its own or into the one beside it, and says what is new, changed or not read', () => {
    const book = unzipSync(readFileSync(at('templates/papers/t07-hours-sheet.xlsx')));
    const shared = new TextDecoder().decode(book['xl/sharedStrings.xml']);
    const label = shared.indexOf('3.1d Own study');
    const index = shared.slice(0, label).match(/<si>/g)?.length ?? 0;
    const sheet = 'xl/worksheets/sheet2.xml';
    const rows = new TextDecoder().decode(book[sheet]).replace(new RegExp(`(<v>${index - 1}</v></c>)<c r="(B\\d+)"[^>]*?(?:/>|>.*?</c>)`), '$1<c r="$2"><v>7</v></c>');
    writeFileSync(at('hours.xlsx'), zipSync({...book, [sheet]: new TextEncoder().encode(rows)}));
    const fresh = run('convert', at('hours.xlsx'), '--to', 'specification');
    expect([fresh.exit, json(fresh)]).toMatchObject([0, {workload: {selfStudy: 7}}]);
    expect(fresh.said).toContain('New: 3.1d');
    const into = run('convert', at('hours.xlsx'), '--to', 'specification', '--with', example('company'), '--json');
    expect(json(into)).toMatchObject({source: 'template', template: 'hours-sheet', specification: {workload: {selfStudy: 7}}, changes: [{pointer: '/workload/selfStudy', after: 7}], unread: []});
    expect(run('convert', at('templates/courses.csv'), '--to', 'specification', '--with', example('company')).exit).toBe(2);
  });

  it('turns a table of courses into a list of specifications, and says which rows it left', () => {
    writeFileSync(at('courses.csv'), 'title;hours\nWelding;12\n;3\nBaking;4\n');
    const result = run('convert', at('courses.csv'), '--to', 'specification');
    expect((json(result) as {title: {en: string}}[]).map(({title}) => title.en)).toEqual(['Welding', 'Baking']);
    expect([result.exit, /Line 3 has no title/.test(result.said)]).toEqual([1, true]);
  });

  it('of something else ends with 1, and of nothing readable with 2', () => {
    writeFileSync(at('other.json'), '{"hello": 1}');
    expect(run('convert', at('other.json'), '--to', 'edc').exit).toBe(1);
    expect(run('convert', at('other.json'), '--to', 'specification').exit).toBe(1);
    expect(run('convert', at('missing.json'), '--to', 'edc').exit).toBe(2);
    expect(run('convert', example('company'), '--to', 'nonsense').exit).toBe(2);
  });
});

describe('pack', () => {
  interface Index {files: {path: string; sha256: string}[]; notMade: {entry: string; lacks: {text: string}[]}[]}
  it('writes everything of a finished project, into a folder or an archive, with the index on request', () => {
    const folded = run('pack', example('company'), '--out', at('pack'), '--site', 'https://handbook.example/', '--json');
    expect(folded.exit, folded.said).toBe(0);
    const {files, notMade} = json(folded) as Index;
    expect(notMade).toEqual([]);
    for (const {path, sha256} of files) expect([path, createHash('sha256').update(readFileSync(at(`pack/${path}`))).digest('hex')]).toEqual([path, sha256]);
    expect(readFileSync(at('pack/README.html'), 'utf8')).toContain('href="documents/quality-statement.docx"');
    expect(readFileSync(at('pack/index.json'), 'utf8')).toBe(folded.out);
    expect([run('pack', example('company'), '--out', at('packs/all.zip')).exit, existsSync(at('packs/all.zip'))]).toEqual([0, true]);
    const inside = Object.keys(unzipSync(new Uint8Array(readFileSync(at('packs/all.zip')))));
    const stable = (paths: readonly string[]): string[] => paths.filter((path) => !path.startsWith('samples/')).sort();
    expect(stable(inside)).toEqual(stable([...files.map(({path}) => path), 'index.json']));
  }, 120_000);

  it('says what cannot be made yet and in which step it is mended, and makes the rest', () => {
    const {exit, said, out} = run('pack', example('bad'), '--out', at('pack-bad'));
    expect([exit, out]).toEqual([1, '']);
    expect(said).toContain('Not made yet: SAMPLE European Digital Credential. Awarding body: Country (step “Issuing”)');
    expect(existsSync(at('pack-bad/documents/rubric.docx'))).toBe(true);
  }, 60_000);

  it('of what cannot be read, or where nothing can be written, ends with 2 and leaves nothing behind', () => {
    expect(run('pack', at('missing.json'), '--out', at('pack-none')).exit).toBe(2);
    expect(run('pack', example('company')).exit).toBe(2);
    writeFileSync(at('a-file'), '');
    expect(run('pack', example('company'), '--out', at('a-file/pack.zip')).exit).toBe(2);
    expect(existsSync(at('pack-none'))).toBe(false);
  });
});

describe('the command line', () => {
  it.each([[[]], [['nonsense']], [['review']], [['verify', '--nonsense']]])('%j is refused with the usage', (words) => {
    const {exit, said, out} = run(...words);
    expect([exit, out]).toEqual([2, '']);
    expect(said).toContain('--help');
  });
  it('helps', () => expect(run('--help')).toMatchObject({exit: 0, out: expect.stringContaining('keygen')}));
});
