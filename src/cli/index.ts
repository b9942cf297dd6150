import {formats} from '../credentials';
import {mechanisms} from '../proofs';
import {parseArguments, UsageError} from './args';
import {type Command, type Exit} from './command';
import {cardsCommand} from './commands/cards';
import {convertCommand, targets} from './commands/convert';
import {issueCommand} from './commands/issue';
import {keygenCommand} from './commands/keygen';
import {packCommand} from './commands/pack';
import {reviewCommand} from './commands/review';
import {statusCommand} from './commands/status';
import {templatesCommand} from './commands/templates';
import {verifyCommand} from './commands/verify';
import {CommandError, processConsole} from './io';
import {words} from './words';

const commands: Readonly<Record<string, Command>> = {
  review: reviewCommand, issue: issueCommand, verify: verifyCommand, convert: convertCommand, status: statusCommand, pack: packCommand, templates: templatesCommand, cards: cardsCommand, keygen: keygenCommand,
};

const help = (lang: string): string => words.text('help', lang, {formats: formats.map(({id}) => id), proofs: mechanisms.map(({id}) => id), targets});

/** The language of messages, read before anything else so that a fault in the rest is told in it. */
function languageOf(words: readonly string[]): string {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  return (words[at]?.split('=')[1] ?? words[at + 1] ?? 'en').slice(0, 2).toLowerCase();
}

/** Runs what was typed; messages go to standard error, results to standard output. */
async function run(typed: readonly string[]): Promise<Exit> {
  const lang = typed.some((word) => word.startsWith('--lang')) ? languageOf(typed) : 'en';
  const console = processConsole(lang);
  const [name, ...rest] = typed;
  if (name === 'help' || rest.includes('--help') || name === '--help' || name === '-h') {
    console.out(help(lang));
    return 0;
  }
  try {
    if (name === undefined) throw new UsageError('usage.command-missing');
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) throw new UsageError('usage.command-unknown', {name});
    return await command.run(parseArguments(rest, command.options), console, lang);
  } catch (error) {
    if (error instanceof UsageError) {
      console.say(error.code, error.data);
      console.say('usage.see-help');
      return 2;
    }
    if (error instanceof CommandError) {
      console.say(error.code, error.data);
      return error.exit;
    }
    throw error;
  }
}

// A pipe that is closed early (`| head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code !== 'EPIPE') throw error; });
run(process.argv.slice(2)).then((exit) => { process.exitCode = exit; }, (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
  process.exitCode = 2;
});
