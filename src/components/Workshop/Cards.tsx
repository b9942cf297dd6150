import React from 'react';
import {cardSet, type CardLine} from '../../documents/cards';
import {escapeHtml, Island} from '../Island';
import {Table} from '../Table';
import {useWords} from '../words';

/** Where cards and posters are chosen and made as PDF. */
export function CardMaker(): React.ReactElement {
  const {word} = useWords();
  return <Island name="cards" when="open" waiting={`<p><button type="button" class="mv-button" data-open-island>${escapeHtml(word('cards.make'))}</button></p>`} />;
}

const joined = (lines: readonly CardLine[]): string => lines.map(({text}) => text).join(lines.every(({item}) => item) ? ', ' : ' ');

/** The fronts of a set of cards as a table: the same texts as on the printed sheets. Texts with a short name get a column each. */
export function CardTable({set: id}: {set: string}): React.ReactElement {
  const {word, lang} = useWords();
  const set = cardSet(id, lang);
  if (!set) throw new Error(`There is no set of cards ${id}`);
  const names = (set.cards[0]?.front.lines ?? []).flatMap(({label}) => label ?? []);
  return (
    <Table>
      <thead><tr><th scope="col">{word('cards.card')}</th>{names.length > 0 ? names.map((name) => <th key={name} scope="col">{name}</th>) : <th scope="col">{word('cards.text')}</th>}</tr></thead>
      <tbody>
        {set.cards.map(({front: {sign, title, lines}}, index) => (
          <tr key={index}>
            <th scope="row">{[sign, title].filter((each) => each !== '').join(' ')}</th>
            {names.length > 0 ? lines.map(({text}, at) => <td key={at}>{text}</td>) : <td>{joined(lines)}</td>}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
