import {fieldWords} from '../../specification/fieldWords';
import {stepOfPointer, steps} from '../../specification';
import {stepWords} from '../../standards';
import type {Block, DocumentInput, Paper, Value} from '../papers/model';
import {asks, numbersAt, type PlaceId} from '../papers/places';
import {papers} from '../papers/words';

/** A label with the number of the question that is answered beside it, as the screen shows it. */
const withNumber = (label: string, place: PlaceId | undefined): string => [place === undefined ? '' : numbersAt(place), label].filter(Boolean).join(' ');
const numberedValue = (value: Value | undefined, place: PlaceId): readonly Value[] => {
  if (value === undefined) return [withNumber('', place)];
  if (typeof value === 'string') return [withNumber(value, place)];
  return ['text' in value ? {...value, text: withNumber(value.text, place)} : value];
};

/** Text that is written below a heading becomes a row with the question as its label: there, people see what is asked, and it is found again. */
function numberedBlock(block: Block, lang: string): Block {
  if (block.kind === 'text' && block.at !== undefined) {
    const {at, values} = block;
    const label = fieldWords.has(at.place) ? fieldWords.text(at.place, lang) : '';
    return {kind: 'rows', rows: [{label: withNumber(label, at.place), values, at}]};
  }
  if (block.kind === 'rows') return {...block, rows: block.rows.map((row) => ({...row, label: withNumber(row.label, row.at?.place)}))};
  if (block.kind !== 'table' || block.at === undefined) return block;
  if ('columns' in block.at) {
    const {columns} = block.at;
    return {...block, head: block.head.map((text, index) => withNumber(text, columns[index]))};
  }
  const {rows: places} = block.at;
  return {...block, rows: block.rows.map((cells, row) => {
    const [place, [first, ...rest] = []] = [places[row], cells[0]];
    return place === undefined ? cells : [[...numberedValue(first, place), ...rest], ...cells.slice(1)];
  })};
}

/** Every place of a document that a project has an answer for. */
export const placesIn = ({sections}: Paper): readonly PlaceId[] => sections.flatMap(({blocks}) => blocks.flatMap((block): readonly (PlaceId | undefined)[] => {
  if (block.kind === 'rows') return block.rows.map(({at}) => at?.place);
  if (block.kind === 'table' && block.at !== undefined) return 'columns' in block.at ? block.at.columns : block.at.rows;
  return block.kind === 'text' ? [block.at?.place] : [];
})).filter((place) => place !== undefined);

/** The steps of the design page that ask what a document asks, by number and name. */
function stepsText(places: readonly PlaceId[], lang: string): readonly string[] {
  const used = new Set(places.flatMap(asks).map((pattern) => stepOfPointer(`/${/^\w+/.exec(pattern)?.[0] ?? ''}`)));
  return steps.flatMap(({id}, index) => (used.has(id) ? [`${index + 1} ${stepWords(id, lang).title}`] : []));
}

/**
 * A template with the numbers of the screen, the steps in which it can be typed in, and what lets its files be read back. Documents that a provider
 * publishes come without: they are made by the same code, and nobody fills them in.
 */
export function answerable(id: string, paper: Paper, {lang, blank, specification}: DocumentInput): Paper {
  const places = placesIn(paper);
  const told = stepsText(places, lang);
  return {
    ...paper,
    sections: paper.sections.map((section) => ({...section, blocks: section.blocks.map((block) => numberedBlock(block, paper.lang))})),
    foot: told.length === 0 ? paper.foot : [...paper.foot, papers.text('form.numbers', paper.lang), papers.text('form.steps', paper.lang, {steps: told})],
    origin: {template: id, language: lang, ...(blank !== true && {project: specification.id})},
  };
}
