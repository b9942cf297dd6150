import React from 'react';
import Heading from '@theme/Heading';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {type Question, questionPartName, questionParts, questions, questionWords, type QuestionId} from '../../standards';
import {scriptText} from '../Glossary';
import {useWords} from '../words';
import {questionsData} from './questionsData';
import styles from './Reference.module.css';

function Entry({entry: {id, path}}: {entry: Question<QuestionId>}): React.ReactElement {
  const {lang, word} = useWords();
  useBrokenLinks().collectAnchor(id);
  const {question, answer, more} = questionWords(id, lang);
  return (
    <article id={id} className={styles.question} aria-labelledby={`${id}-question`}>
      <h3 id={`${id}-question`}><a href={`#${id}`}>{question}</a></h3>
      <p>{answer}</p>
      <p>{word('question.more')} <Link to={path}>{more}</Link></p>
    </article>
  );
}

/** All questions with their answers, by part, each with the page that says more; and the same as data for search engines. */
export function Questions(): React.ReactElement {
  const {lang} = useWords();
  return (
    <>
      <script type="application/ld+json" dangerouslySetInnerHTML={{__html: scriptText(questionsData(lang))}} />
      {questionParts.map((part) => (
        <section key={part} aria-labelledby={`part-${part}`}>
          <Heading as="h2" id={`part-${part}`}>{questionPartName(part, lang)}</Heading>
          {questions.filter((question) => question.part === part).map((question) => <Entry key={question.id} entry={question} />)}
        </section>
      ))}
    </>
  );
}
