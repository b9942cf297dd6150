import type {MessageData} from '../../language';
import {elements, elementWords, procedures, procedureWords} from '../../standards';
import {answerWords, letterOf, questionWords, resultWords, treeById, treeWords} from '../../standards/trees';
import {numberText} from '../format';
import {templateWords} from '../templates/words';
import {posterWords, type PosterCode} from './words';

/** One line of a poster: a sign to find it by, its name, and what is said of it. */
export interface PosterRow {sign: string; title: string; text: readonly string[]}
/** Lines that belong together. `beside`: what is said stands beside the name, not below it. `rungs`: each further one stands a step to the left. */
export interface PosterPart {title: string; beside?: boolean; rungs?: boolean; rows: readonly PosterRow[]}
/** A poster, before it is drawn. */
export interface Poster {title: string; intro: string; parts: readonly PosterPart[]}

type Say = (code: PosterCode, data?: MessageData) => string;

const ladder = (lang: string, say: Say): Poster => {
  const words = templateWords('level-ladder', lang);
  const [, , alone = ''] = words['ladder.head'] as readonly string[];
  return {
    title: say('ladder'), intro: words['ladder.how'] as string,
    parts: [{title: '', beside: true, rungs: true, rows: (words['ladder.rows'] as readonly (readonly string[])[]).map(([sign = '', title = '', text = '']) => ({sign, title, text: [`${alone}: ${text}`]}))}],
  };
};

const annex = (lang: string, say: Say): Poster => ({
  title: say('elements'), intro: say('elements.intro'),
  parts: [true, false].map((mandatory): PosterPart => ({
    title: say(mandatory ? 'elements.mandatory' : 'elements.optional'),
    rows: elements.filter((element) => element.mandatory === mandatory).map(({id}) => ({sign: id, title: elementWords(id, lang).name, text: [elementWords(id, lang).meaning]})),
  })),
});

const decision = (lang: string, say: Say): Poster => {
  const tree = treeById('DT1');
  if (tree === undefined) throw new Error('There is no decision tree DT1');
  const numberOf = (id: string): number => tree.questions.findIndex((question) => question.id === id) + 1;
  return {
    title: say('decision'), intro: treeWords(tree.id, lang).intro,
    parts: [
      {title: say('decision.questions'), beside: true, rows: tree.questions.map(({id, answers}, index) => ({
        sign: String(index + 1), title: questionWords(tree.id, id, lang).ask,
        text: answers.map(({id: answer, to}) => {
          const {label} = answerWords(tree.id, id, answer, lang);
          return numberOf(to) > 0 ? say('decision.to-question', {answer: label, number: numberOf(to)}) : say('decision.to-result', {answer: label, letter: letterOf(tree, to)});
        }),
      }))},
      {title: say('decision.results'), beside: true, rows: tree.results.map(({id}) => ({sign: letterOf(tree, id), title: resultWords(tree.id, id, lang).title, text: [resultWords(tree.id, id, lang).what]}))},
    ],
  };
};

const timeOf = (minutes: number, lang: string, say: Say): string => (minutes < 60 ? say('map.minutes', {minutes}) : minutes === 60 ? say('map.hour') : say('map.hours', {hours: numberText(minutes / 60, lang)}));

const map = (lang: string, say: Say): Poster => ({
  title: say('map'), intro: say('map.intro'),
  parts: [{title: '', rows: procedures.map(({id, minutes}) => ({sign: id, title: procedureWords(id, lang).title, text: [say('map.goal', {goal: procedureWords(id, lang).goal, time: timeOf(minutes, lang, say)})]}))}],
});

const makers = {ladder, elements: annex, decision, map} as const;
/** The posters, in the order in which they are offered. */
export const posterIds = Object.keys(makers) as readonly (keyof typeof makers)[];
/** One of them. */
export type PosterId = keyof typeof makers;

const saying = (lang: string): Say => (code, data) => posterWords.text(code, lang, data);
/** What stands on a poster, in the words of a language: from the tables that the pages are made of. */
export const poster = (id: PosterId, lang: string): Poster => makers[id](lang, saying(lang));
/** Name and purpose of a poster. */
export const posterCard = (id: PosterId, lang: string): {title: string; about: string} => ({title: posterWords.text(id, lang), about: posterWords.text(`about.${id}`, lang)});
