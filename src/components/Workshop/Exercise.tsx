import React from 'react';
import Link from '@docusaurus/Link';
import {type ExerciseId, spokenExercise} from '../../documents/workshop/exercises';
import {clausePath} from '../../standards';
import {escapeHtml, Island} from '../Island';
import {Table} from '../Table';
import {useWords} from '../words';

/** The button that makes an exercise playable in its place. */
export function ExercisePlay({id}: {id: ExerciseId}): React.ReactElement {
  const {word, lang} = useWords();
  const label = `${word('exercise.play')}: ${spokenExercise(id, lang).title}`;
  return <Island name="exercise" when="open" options={{exercise: id}} waiting={`<p><button type="button" class="mv-button mv-button--quiet" data-open-island aria-label="${escapeHtml(label)}">${escapeHtml(word('exercise.play'))}</button></p>`} />;
}

/** The items of an exercise as a table, or with their answers; some of them if `only` names them. The same words as in the game and on the printed sheets. */
export function ExerciseTable({id, part, only}: {id: ExerciseId; part: 'items' | 'answers'; only?: readonly string[]}): React.ReactElement {
  const {word, lang} = useWords();
  const {heads, items, options} = spokenExercise(id, lang);
  const shown = items.filter((item) => only === undefined || only.includes(item.id));
  const answers = part === 'answers';
  return (
    <Table>
      <thead><tr>
        <th scope="col">{word('exercise.number')}</th><th scope="col">{heads.item}</th>
        {answers && <><th scope="col">{heads.choice}</th><th scope="col">{word('exercise.because')}</th>{heads.mended && <th scope="col">{heads.mended}</th>}{heads.tempting && <th scope="col">{heads.tempting}</th>}</>}
      </tr></thead>
      <tbody>
        {shown.map((item) => (
          <tr key={item.id}>
            <td>{item.id}</td><td>{item.text}</td>
            {answers && (
              <>
                <td>{options.find((option) => option.id === item.answers[0])?.text}</td>
                <td>{item.because}{item.clauses.length > 0 && <> ({item.clauses.map((clause, at) => <React.Fragment key={clause}>{at > 0 && ', '}<Link to={clausePath(clause)}>{clause}</Link></React.Fragment>)})</>}</td>
                {heads.mended && <td>{item.mend}</td>}
                {heads.tempting && <td>{item.tempting}</td>}
              </>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** What is done beside the choices of an exercise, or what may come out of it. */
export function ExerciseTask({id, part}: {id: ExerciseId; part: 'text' | 'answer'}): React.ReactElement {
  const {lang} = useWords();
  return <p>{spokenExercise(id, lang).task?.[part]}</p>;
}
