import {clauseStates, review} from '../specification';
import {type ClauseId} from '../standards';
import {type Bookmark, bookmarkName, type Memories} from './kept';
import {nameOf, type Project} from './project';

/** Notes the project that the reader works on; null forgets it. */
export function setBookmark({tab, browser}: Memories, project: Project | null): void {
  if (project === null) {
    tab.remove(bookmarkName);
    browser.remove(bookmarkName);
    return;
  }
  const {id, lastStep, specification} = project;
  const states = Object.entries(clauseStates(specification, review(specification).findings)) as [ClauseId, string][];
  const inState = (wanted: string): ClauseId[] => states.filter(([, state]) => state === wanted).map(([clause]) => clause);
  const bookmark: Bookmark = {id, name: nameOf(project), ...(lastStep ? {lastStep} : {}), met: inState('met'), notYet: inState('not-yet')};
  tab.set(bookmarkName, id);
  browser.set(bookmarkName, JSON.stringify(bookmark));
}
