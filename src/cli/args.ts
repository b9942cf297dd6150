import {type MessageData} from '../language';
import {type CliCode} from './words';

/** How an option takes values: none, one, or all that follow until the next option. */
export type OptionKind = 'flag' | 'value' | 'list';

/** Options of a command by their long name, without the dashes. */
export type OptionTable = Readonly<Record<string, {kind: OptionKind; /** What stands for the value in the usage. */ value?: string; /** A list that keeps all that follows, also where it leaves no file. */ keeps?: true}>>;

/** What was typed after the command. */
export interface Arguments {
  files: readonly string[];
  flags: ReadonlySet<string>;
  values: ReadonlyMap<string, readonly string[]>;
}

/** A command line that does not fit; shown with the usage, exit 2. */
export class UsageError extends Error {
  constructor(readonly code: Extract<CliCode, `usage.${string}`>, readonly data: MessageData = {}) {
    super(code);
  }
}

/**
 * Reads what was typed after a command. `--name=value` and `--name value` are the same; after `--` everything is a file.
 * A list option takes what follows it; where that leaves no file for the command, it keeps its first value and the rest are files,
 * unless the option says that it keeps all.
 * Throws UsageError for an unknown option, a missing or a second value.
 */
export function parseArguments(words: readonly string[], table: OptionTable): Arguments {
  const files: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string[]>();
  const lists: {name: string; from: number}[] = [];
  let list: string | undefined;
  let onlyFiles = false;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (onlyFiles || !word.startsWith('--')) {
      if (list !== undefined && !onlyFiles) values.get(list)?.push(word);
      else files.push(word);
      continue;
    }
    if (word === '--') { onlyFiles = true; continue; }
    const [name = '', ...rest] = word.slice(2).split('=');
    const given = rest.length > 0 ? rest.join('=') : undefined;
    const option = Object.hasOwn(table, name) ? table[name] : undefined;
    if (option === undefined) throw new UsageError('usage.unknown-option', {name});
    list = undefined;
    if (option.kind === 'flag') {
      if (given !== undefined) throw new UsageError('usage.no-value', {name});
      flags.add(name);
      continue;
    }
    const next = words[index + 1];
    if (given === undefined && (next === undefined || next.startsWith('--'))) throw new UsageError('usage.value-needed', {name, value: option.value ?? 'VALUE'});
    if (given === undefined) index++;
    const value = given ?? next ?? '';
    const known = values.get(name);
    if (known !== undefined && option.kind === 'value') throw new UsageError('usage.twice', {name});
    values.set(name, [...known ?? [], value]);
    if (option.kind === 'list') {
      list = name;
      if (!option.keeps) lists.push({name, from: values.get(name)?.length ?? 1});
    }
  }
  const last = lists.at(-1);
  if (files.length === 0 && last !== undefined) files.push(...values.get(last.name)?.splice(last.from) ?? []);
  return {files, flags, values};
}

/** The value of an option that takes one. */
export const valueOf = ({values}: Arguments, name: string): string | undefined => values.get(name)?.[0];

/** The value of an option that must be given. Throws UsageError. */
export function required(args: Arguments, name: string): string {
  const value = valueOf(args, name);
  if (value === undefined) throw new UsageError('usage.option-missing', {name});
  return value;
}

/** The only file of a command. Throws UsageError. */
export function onlyFile({files}: Arguments, name: string): string {
  const [file, ...more] = files;
  if (file === undefined) throw new UsageError('usage.file-missing', {name});
  if (more.length > 0) throw new UsageError('usage.too-many-files', {name, count: files.length});
  return file;
}
