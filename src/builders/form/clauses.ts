import {clauseById, clausePath, clauseWords} from '../../standards';
import {fieldByPattern} from './layout';

/** A clause that a field answers, with the page where it stands. */
export interface AnsweredClause {id: string; href: string; statement: string}

/** The clauses that a place answers; those of the nearest place around it where it names none. */
export function clauseIdsOf(pattern: string): readonly string[] {
  const own = fieldByPattern.get(pattern)?.node['x-clauses'];
  const cut = pattern.lastIndexOf('.');
  return own ?? (cut === -1 ? [] : clauseIdsOf(pattern.slice(0, cut).replace(/\[\]$/, '')));
}

/** The clauses that a place answers, with their statements. */
export function clausesFor(pattern: string, uiLang: string, baseUrl: string): AnsweredClause[] {
  return clauseIdsOf(pattern).flatMap((id) => {
    const clause = clauseById(id);
    return clause ? [{id, href: baseUrl + clausePath(id).slice(1), statement: clauseWords(clause.id, uiLang).statement}] : [];
  });
}
