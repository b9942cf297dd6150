import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {exampleIds, isPreparedId, loadExample, parseSpecification, review, totalHours, workshopIds} from '../../src/specification';

/** Minutes of work in the agenda of a page: its rows with a number of minutes, without breaks and lunch. */
const minutesOf = (page: string): number => readFileSync(join(__dirname, '../../docs/workshop', page), 'utf8').split('\n')
  .flatMap((line) => /^\| \d+:\d\d \| (\d+) \| (?!.*(?:Break|Short break|Lunch) \|)/.exec(line)?.[1] ?? []).reduce((sum, minutes) => sum + Number(minutes), 0);

describe('the workshop as a micro-credential', () => {
  it.each([['workshop-taster', 'k2-taster.mdx', 60, 1], ['workshop-half-day', 'k3-half-day.mdx', 195, 4.5], ['workshop-full-day', 'k4-full-day.mdx', 390, 8.5]] as const)('%s counts the hours of its agenda, without breaks', async (id, page, minutes, hours) => {
    const specification = await loadExample(id);
    const {contact = 0, practice = 0, assessment = 0} = specification.workload ?? {};
    expect(minutesOf(page)).toBe(minutes);
    // In the taster the check is part of the hour; in the longer ones it comes after the day.
    expect((contact + practice + (id === 'workshop-taster' ? assessment : 0)) * 60).toBe(minutes);
    expect(totalHours(specification)).toBe(hours);
  });

  it.each(workshopIds)('%s is whole, says SAMPLE, and every outcome is assessed', async (id) => {
    const specification = await loadExample(id);
    const parsed = parseSpecification(specification);
    expect(parsed).toMatchObject({ok: true, notes: []});
    expect(parsed.ok && parsed.value).toEqual(specification);
    expect(review(specification).findings.filter(({severity}) => severity === 'error')).toEqual([]);
    expect(specification.summary?.en).toMatch(/^SAMPLE/);
    expect(specification.awardingBody?.legalName?.en).toContain('fictional');
    expect(specification.assessments?.flatMap(({measures = []}) => measures.map(({outcome}) => outcome))).toEqual(specification.outcomes?.map((outcome) => outcome.id));
  });

  it('is reached by a link, and is none of the worked examples', async () => {
    expect(workshopIds.every(isPreparedId)).toBe(true);
    expect(exampleIds.filter((id) => id.startsWith('workshop'))).toEqual([]);
    expect(['toString', 'constructor', '', 'workshop'].filter(isPreparedId)).toEqual([]);
    expect(new Set(await Promise.all(workshopIds.map(async (id) => (await loadExample(id)).id))).size).toBe(workshopIds.length);
  });
});
