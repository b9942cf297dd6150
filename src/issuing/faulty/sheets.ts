import {certificateDates, certificateFacts, certificateModel, dateText, type Paper} from '../../documents';
import {pick, type LanguageText} from '../../language';
import {checkText, conclusionOf, conclusionText, type Outcome, type Report} from '../../verification';
import {faultWords, kindText, sheetWords} from './words';
import type {Made} from './types';
import type {NumberedFault} from '.';

type Section = Paper['sections'][number];
type Value = Extract<Section['blocks'][number], {kind: 'text'}>['values'][number];

/** One exercise that was made, with the report on it. */
export interface GalleryItem {fault: NumberedFault; made: Made; report: Report}

/** How much is shown of a file that is no certificate any more. */
const excerpt = 280;
/** Checks that are told whatever they found: they answer the three questions that everybody asks. */
const told: readonly string[] = ['proof', 'validity', 'elements'];

const exercise = ({fault: {number}, made: {file, beside}, report}: GalleryItem, lang: string): Section => {
  const say = (code: Parameters<typeof sheetWords.text>[0], data?: Parameters<typeof sheetWords.text>[2]): string => sheetWords.text(code, lang, data);
  const model = report.document === undefined ? null : certificateModel(report.document);
  const text = (from: LanguageText): string => pick(from, lang).replace(/\s+/g, ' ').trim();
  const row = (label: string, values: readonly Value[]): {label: string; values: readonly Value[]}[] => (values.some((value) => value !== '') ? [{label, values}] : []);
  const rows = model === null ? row(say('file'), [file.text.slice(0, excerpt)]) : [
    ...row(say('title'), [text(model.title)]), ...row(say('body'), [[text(model.awardingBody), text(model.country)].filter((each) => each !== '').join(', ')]), ...row(say('holder'), [model.holder]),
    ...row(say('dates'), [certificateDates(model, lang)]), ...row(say('outcomes'), model.outcomes.map(({statement}) => text(statement)).filter((each) => each !== '')),
    ...certificateFacts(model, lang).map(({label, values}) => ({label, values})),
  ];
  return {title: say('exercise', {number}), blocks: [
    {kind: 'rows', rows: [...rows, ...(beside.length === 0 ? [] : row(say('beside'), beside.map(({name}) => name)))]},
    {kind: 'rows', rows: [{label: say('question'), values: [{gap: '', lines: 2}]}]},
  ]};
};

/** The gallery on paper: what one reads, what the check says, and the answers, each on sheets of their own (K8). `outcome` names how a check ended. */
export function gallerySheets(items: readonly GalleryItem[], {lang, at, outcome}: {lang: string; at: Date; outcome(id: Outcome): string}): Readonly<Record<'exercises' | 'reports' | 'answers', Paper>> {
  const say = (code: Parameters<typeof sheetWords.text>[0], data?: Parameters<typeof sheetWords.text>[2]): string => sheetWords.text(code, lang, data);
  const paper = (title: string, under: string, sections: readonly Section[]): Paper => ({
    lang, kind: say('gallery'), title: {text: title}, under: [under], marks: [say('sample')], sections, foot: [say('foot', {date: dateText(at.toISOString().slice(0, 10), lang)})], dense: true,
  });
  const table = (caption: string, widths: readonly number[], head: readonly string[], rows: readonly (readonly (readonly Value[])[])[]): Section => ({title: caption, warm: true, blocks: [{kind: 'table', caption, widths, head, rows}]});
  return {
    exercises: paper(say('exercises'), say('exercises.how'), items.map((item) => exercise(item, lang))),
    reports: paper(say('reports'), say('reports.how'), [table(say('reports'), [8, 32, 60], [say('number'), say('result'), say('says')], items.map(({fault: {number}, report}) => [
      [String(number)], [conclusionText(conclusionOf(report), lang)],
      report.checks.filter(({id, outcome: found}) => found === 'fail' || found === 'warning' || (told.includes(id) && found === 'pass')).map((check) => say('check', {outcome: outcome(check.outcome), message: checkText(check, lang).message})),
    ]))]),
    answers: paper(say('answers'), say('answers.how'), [table(say('answers'), [8, 62, 30], [say('number'), say('answer'), say('kind')], items.map(({fault}) => {
      const {name, answer} = faultWords(fault.id, lang);
      const seen = Object.keys(fault.expected.checks).length > 0;
      return [[String(fault.number)], [{text: `${name}.`, tone: 'strong'}, answer], [kindText(fault.kind, lang), say(seen ? 'found.check' : 'found.person')]];
    }))]),
  };
}
