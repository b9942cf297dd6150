import {writeCsv} from '../../values/csv/write';
import {clauses, clauseWords, roleName, stepWords} from '../../standards';
import {type ClauseState} from '../../specification';
import {type Ticks} from './ticks';
import {type Say} from './words';

/** The whole checklist as a table for spreadsheet programs; `own` gives the state in the open project, where there is one. */
export function checklistCsv(ticks: Ticks, own: ((id: string) => ClauseState) | null, say: Say, language: string): string {
  const columns = ['clause', 'level', 'statement', 'step', 'roles', 'checks', 'met', 'note'] as const;
  return writeCsv([
    [...columns.map((column) => say(`column.${column}`)), ...(own ? [say('column.own')] : [])],
    ...clauses.map(({id, level, step, roles, checks}) => [
      id, level, clauseWords(id, language).statement, stepWords(step, language).title, roles.map((role) => roleName(role, language)).join('; '), checks.map((check) => say(`check.${check}`)).join('; '),
      say(ticks[id]?.met ? 'yes' : 'no'), ticks[id]?.note ?? '', ...(own ? [say(`own.${own(id)}`)] : []),
    ]),
  ]);
}
