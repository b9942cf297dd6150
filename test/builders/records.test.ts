import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, it} from 'vitest';
import {readAnswers} from '../../src/builders/readiness/answers';
import {openRecordFile, recordText} from '../../src/builders/records/file';
import {readinessHtml} from '../../src/documents';
import {type ReadinessAnswers} from '../../src/standards/readiness';
import {type WorkRecord} from '../../src/workspace';

const now = new Date('2026-11-25T12:00:00Z');
const schemaOf = (name: string): object => JSON.parse(readFileSync(join(__dirname, `../../schemas/${name}.schema.json`), 'utf8')) as object;
const check: WorkRecord<ReadinessAnswers> = {id: 'x', kind: 'readiness', name: 'Heat pump <survey>', createdAt: '2026-11-24T09:00:00.000Z', updatedAt: '2026-11-25T09:00:00.000Z', content: {need: 'yes', title: 'partly'}};
const open = (text: string | Uint8Array<ArrayBuffer>) => openRecordFile(new Blob([text]), 'readiness', readAnswers, now);

describe('the file of a readiness check', () => {
  it('is what its schema says, and opens again as the same check', async () => {
    const valid = new Ajv2020({strict: false}).compile(schemaOf('readiness'));
    const text = recordText(check);
    expect(valid(JSON.parse(text)), JSON.stringify(valid.errors)).toBe(true);
    expect(await open(text)).toEqual({ok: true, name: check.name, createdAt: check.createdAt, updatedAt: check.updatedAt, content: check.content});
  });

  it('is refused with its reason when it is broken, and as another kind when it is one', async () => {
    expect(await open(recordText(check).slice(0, -20))).toMatchObject({ok: false, problems: [{code: 'json-truncated'}]});
    expect(await open('%PDF-1.7')).toMatchObject({ok: false, problems: [{code: 'other-file'}]});
    expect(await open('['.repeat(10_000))).toMatchObject({ok: false, problems: [{code: 'too-deep'}]});
    for (const text of ['{}', '[]', '1', 'null', '{"$schema": "urn:microcvet:schema:readiness:1"}', '{"$schema": "urn:microcvet:schema:readiness:1", "answers": []}', '{"$schema": "urn:microcvet:schema:checklist:1", "answers": {}}']) {
      expect(await open(text), text).toEqual({ok: false, problems: []});
    }
  });

  it('loses what is no answer of ours, and gets a date when its own is none', async () => {
    const text = JSON.stringify({$schema: 'urn:microcvet:schema:readiness:1', name: 5, createdAt: 'yesterday', answers: {need: 'yes', title: 'perhaps', toString: 'no', unknown: 'yes'}});
    expect(await open(text)).toEqual({ok: true, name: '', createdAt: now.toISOString(), updatedAt: now.toISOString(), content: {need: 'yes'}});
  });
});

describe('the page of a readiness check', () => {
  it('has name, band, counts, gaps and the disclaimer, loads nothing, and takes names as text', () => {
    const html = readinessHtml({...check, answers: check.content}, 'en');
    expect(html).toContain('Heat pump &lt;survey&gt;');
    expect(html).toContain('At the beginning');
    expect(html).toContain('1 of 40 statements are true, 1 partly, 0 not, 38 without an answer.');
    expect(html).toContain('It is no official evaluation');
    expect(html.match(/<li>/g)).toHaveLength(39);
    expect(html).not.toMatch(/<script|src=|\{\w+\}/);
  });
});
