import {catalogue} from '../../../language';
import type {ReadinessBand} from '../result';
import type {StatementId} from '../statements';
import en from './en';

/** Words of the readiness check. */
export const readinessText = /* @__PURE__ */ catalogue<StatementId | `${StatementId}.first` | `band.${ReadinessBand}` | `band.${ReadinessBand}.what` | 'disclaimer'>({en});

/** A statement, and the first thing to do while it is not fully true. */
export const statementWords = (id: StatementId, lang: string): {statement: string; first: string} =>
  ({statement: readinessText.text(id, lang), first: readinessText.text(`${id}.first`, lang)});

/** The name of a band, and what it means. */
export const bandWords = (band: ReadinessBand, lang: string): {title: string; what: string} =>
  ({title: readinessText.text(`band.${band}`, lang), what: readinessText.text(`band.${band}.what`, lang)});
