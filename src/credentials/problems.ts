import type {FormatProblem} from './types';

/** A problem; an error unless said otherwise. */
export const problem = (code: string, pointer: string, data: FormatProblem['data'] = {}, severity: FormatProblem['severity'] = 'error'): FormatProblem => ({code, pointer, severity, data});

/** Keeps the first problem of each place and code, errors first. */
export function tidy(problems: readonly FormatProblem[]): FormatProblem[] {
  const seen = new Set<string>();
  const unique = problems.filter(({code, pointer, data}) => {
    const key = `${pointer} ${code} ${String(data.property ?? '')}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
  return [...unique.filter(({severity}) => severity === 'error'), ...unique.filter(({severity}) => severity === 'warning')];
}
