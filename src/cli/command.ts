import {type Arguments, type OptionTable} from './args';
import {type Console} from './io';

/** How a command ended: 0 all well · 1 something is not as it should be · 2 it could not be done. */
export type Exit = 0 | 1 | 2;

/** A command of the shell. */
export interface Command {
  options: OptionTable;
  /** Throws UsageError and CommandError. */
  run(args: Arguments, console: Console, lang: string): Promise<Exit>;
}
