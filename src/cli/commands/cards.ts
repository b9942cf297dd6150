import {cardSetIds, cardSets, cardsPdf, cardSizes, countSheets, sideChoices, type CardSize} from '../../documents/cards';
import {posterIds, posterPdf} from '../../documents/posters';
import {required, UsageError, valueOf, type Arguments} from '../args';
import {type Command} from '../command';
import {writeFiles} from '../io';
import {pdfFont} from '../paint';

/** The value of an option that takes one of a few; the first where none is given. Throws UsageError. */
function oneOf<Value extends string>(args: Arguments, name: string, allowed: readonly [Value, ...Value[]]): Value {
  const value = valueOf(args, name) ?? allowed[0];
  const known = allowed.find((each) => each === value);
  if (known === undefined) throw new UsageError('usage.not-in-list', {name, value, allowed});
  return known;
}

const sizes = Object.keys(cardSizes) as [CardSize, ...CardSize[]];

/** `cards --out DIR [--set ID…] [--size a6|a5] [--sides both|separate|fronts]`: each set of cards as PDF to print and cut, and the posters. */
export const cardsCommand: Command = {
  options: {
    out: {kind: 'value', value: 'DIR'}, set: {kind: 'list', value: 'ID…', keeps: true}, size: {kind: 'value', value: sizes.join('|')}, sides: {kind: 'value', value: sideChoices.join('|')}, lang: {kind: 'value', value: 'LANGUAGE'},
  },
  async run(args, console, lang) {
    if (args.files.length > 0) throw new UsageError('usage.no-files', {name: args.files});
    const [out, size, sides, made] = [required(args, 'out'), oneOf(args, 'size', sizes), oneOf(args, 'sides', [...sideChoices]), new Date()];
    const asked = args.values.get('set');
    const unknown = asked?.find((id) => !cardSetIds.includes(id));
    if (unknown !== undefined) throw new UsageError('usage.not-in-list', {name: 'set', value: unknown, allowed: cardSetIds});
    const sets = cardSets(lang).filter(({id}) => asked?.includes(id) ?? true);
    const cards = await Promise.all(sets.map(async (set) => ({name: `cards/${set.id.toLowerCase()}-${size}.pdf`, content: await cardsPdf([set], {size, sides, lang, made}, pdfFont)})));
    // Whoever asks for some sets wants those alone.
    const posters = asked === undefined ? await Promise.all(posterIds.map(async (id) => ({name: `posters/${id}-a3.pdf`, content: await posterPdf(id, {lang, made}, pdfFont)}))) : [];
    await writeFiles(out, [...cards, ...posters]);
    console.say('cards.made', {out, sets: sets.length, sheets: countSheets(sets.map((set) => set.cards.length), size, sides), posters: posters.length});
    return 0;
  },
};
