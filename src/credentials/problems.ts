import type {FormatProblem} from './types';

/** A problem; an error unless said otherwise. */
export const problem = (code: string, pointer: string, data: FormatProblem['data'] = {}, severity: FormatProblem['severity'] = 'error'): FormatProblem => ({code, pointer, severity, data});

/** Keeps the first problem of each place and code, errors first; a text as a whole is not named when a part of it is. */
export function tidy(problems: readonly FormatProblem[]): FormatProblem[] {
  const seen = new Set<string>();
  const above = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'));
  const parts = problems.filter(({code}) => code === 'text').map(({pointer}) => pointer);
  const wholes = new Set(parts.flatMap((pointer) => [above(pointer), above(above(pointer))]));
  const unique = problems.filter(({code, pointer, data}) => {
    const key = `${pointer} ${code} ${String(data.property ?? '')}`;
    return !seen.has(key) && Boolean(seen.add(key)) && !(code === 'text' && wholes.has(pointer));
  });
  return [...unique.filter(({severity}) => severity === 'error'), ...unique.filter(({severity}) => severity === 'warning')];
}
