import {describe, expect, it} from 'vitest';
import {formats, formatById, type FormatId} from '../../src/credentials';
import {issueSamples, sampleProblemText, type Paint, type SampleRequest} from '../../src/issuing';
import {checkDataIntegrity, checkVcJwt, makeSampleKey, mechanismById, type ProofId} from '../../src/proofs';
import {exampleIds, loadExample, sampleAward} from '../../src/specification';

const now = new Date('2026-11-20T08:00:00.400Z');
const good = exampleIds.filter((id) => id !== 'bad');
const painted: {lang: string; title: string}[] = [];
const paint: Paint = async (model, lang) => {
  painted.push({lang, title: Object.values(model.title).join(' ')});
  return {bytes: new TextEncoder().encode(`painted in ${lang}`), type: 'image/jpeg'};
};
const request = async (format: FormatId, proof: ProofId, change: Partial<SampleRequest> = {}): Promise<SampleRequest> => {
  const specification = change.specification ?? await loadExample('vocational-centre');
  return {specification, award: sampleAward(specification, now), format, proof, key: await makeSampleKey({type: mechanismById(proof)?.key}), paint, now, ...change};
};
const combinations = formats.flatMap(({id, proofs}) => proofs.map((proof) => [id, proof] as const));

describe('samples', () => {
  it.each(combinations)('%s with proof %s comes out of every worked example', async (format, proof) => {
    for (const id of good) {
      const specification = await loadExample(id);
      const {files, problems} = await issueSamples(await request(format, proof, {specification}));
      expect(problems.filter(({severity}) => severity === 'error'), id).toEqual([]);
      expect(files).toHaveLength(1);
      expect(files[0]?.name).toMatch(/^sample-[\p{Ll}\p{Lo}\p{N}-]+\.[a-z-]+\.[a-z-]+$/u);
      expect(files[0]?.text).not.toBe('');
    }
  });

  it('carry a proof that holds, with the time of the request', async () => {
    const [embedded] = (await issueSamples(await request('open-badge', 'eddsa-rdfc-2022'))).files;
    const document = JSON.parse(embedded?.text ?? '') as {proof: {created: string}};
    expect(document.proof.created).toBe('2026-11-20T08:00:00Z');
    expect(await checkDataIntegrity(document, {at: now})).toMatchObject({outcome: 'pass'});
    const [token] = (await issueSamples(await request('open-badge', 'vc-jwt'))).files;
    expect(token?.name).toMatch(/\.jwt$/);
    expect(await checkVcJwt(token?.text ?? '')).toMatchObject({outcome: 'pass'});
  });

  it('show one picture for each language where the format has pictures, and none is painted in vain', async () => {
    const specification = {...await loadExample('vocational-centre'), languages: ['en', 'it'] as const};
    painted.length = 0;
    const {files} = await issueSamples(await request('edc', 'none', {specification: {...specification, languages: [...specification.languages]}}));
    expect(painted.map(({lang}) => lang)).toEqual(['en', 'it']);
    expect(painted[0]?.title).toContain('SAMPLE');
    for (const lang of ['en', 'it']) expect(files[0]?.text).toContain(btoa(`painted in ${lang}`));
    expect(files[0]?.text).not.toContain(btoa('picture in en'));
    painted.length = 0;
    await issueSamples(await request('open-badge', 'none', {specification: {...specification, languages: [...specification.languages]}}));
    expect(painted).toEqual([]);
  });

  it('refer to each other when they get the same identifiers', async () => {
    const ids = {edc: 'urn:uuid:00000000-0000-4000-8000-000000000001', openBadge: 'urn:uuid:00000000-0000-4000-8000-000000000002'};
    const texts = await Promise.all((['edc', 'open-badge'] as const).map(async (format) => (await issueSamples(await request(format, 'none', {ids}))).files[0]?.text));
    for (const text of texts) for (const id of Object.values(ids)) expect(text).toContain(id);
  });

  it('are not made when the format finds an error, and the problem says why', async () => {
    const specification = await loadExample('vocational-centre');
    const award = {...sampleAward(specification, now), awardedOn: '2026-02-30'};
    const {files, problems} = await issueSamples(await request('edc', 'none', {specification, award}));
    expect(files).toEqual([]);
    const [first] = problems.filter(({severity}) => severity === 'error');
    expect(first && sampleProblemText(first, 'en')).toMatch(/\w/);
  });

  it('are refused for a proof that the format does not take, with words', async () => {
    const {files, problems} = await issueSamples(await request('edc', 'eddsa-rdfc-2022'));
    expect(files).toEqual([]);
    const found = problems.find(({code}) => code === 'proof-not-for-format');
    expect(found && sampleProblemText(found, 'en')).toContain('eddsa-rdfc-2022');
  });

  it('are a fault of the caller for a format or proof that does not exist', async () => {
    await expect(issueSamples({...await request('edc', 'none'), format: 'pdf' as FormatId})).rejects.toThrow(TypeError);
    await expect(issueSamples({...await request('edc', 'none'), proof: 'seal' as ProofId})).rejects.toThrow(TypeError);
  });

  it('live thirty days at most', async () => {
    const {document} = await issueSamples(await request('open-badge', 'none', {validDays: 400}));
    expect(Date.parse(String(document.validUntil)) - now.getTime()).toBeLessThanOrEqual(30 * 86_400_000);
    expect(formatById('open-badge')?.check(document).filter(({severity}) => severity === 'error')).toEqual([]);
  });
});
