import {describe, expect, it} from 'vitest';
import {loadExample} from '../../src/specification';
import {bookmarkedId, readBookmark} from '../../src/workspace/kept';
import {newProject} from '../../src/workspace/project';
import {setBookmark} from '../../src/workspace/setBookmark';
import {pocket, titled} from './tools';

describe('what the workspace leaves for plain pages', () => {
  it('is the project and how it stands to the clauses', async () => {
    const memories = {tab: pocket(), browser: pocket()};
    const project = newProject(await loadExample('bad'), 0);
    setBookmark(memories, project);
    const kept = readBookmark(memories.browser);
    expect(kept).toMatchObject({id: project.id, name: 'Official Diploma in Excel'});
    expect(kept?.notYet).toContain('S3.3');
    expect(kept?.met).not.toContain('S3.3');
    expect(memories.browser.get('current')?.length).toBeLessThan(1500);
    setBookmark(memories, null);
    expect(readBookmark(memories.browser)).toBe(null);
    expect(bookmarkedId(memories)).toBe(null);
  });

  it('is read from whatever stands there without a fault', () => {
    for (const text of ['', '{', '5', 'null', '{"id": 5}', '{"id": "x"}', '{"id": "x", "met": "S1.1", "notYet": [5, "S1.2"]}']) {
      const browser = pocket();
      browser.set('current', text);
      const kept = readBookmark(browser);
      expect(kept === null || (kept.id === 'x' && Array.isArray(kept.met)), text).toBe(true);
      expect(kept?.notYet ?? []).toEqual(text.includes('S1.2') ? ['S1.2'] : []);
    }
  });

  it('prefers the project of the tab', () => {
    const memories = {tab: pocket(), browser: pocket()};
    setBookmark(memories, newProject(titled('One'), 0));
    const other = newProject(titled('Two'), 0);
    setBookmark({tab: pocket(), browser: memories.browser}, other);
    expect(bookmarkedId(memories)).not.toBe(other.id);
    expect(bookmarkedId({tab: pocket(), browser: memories.browser})).toBe(other.id);
  });
});
