import {elementCount, elementCountText, elementStateText, shownState, type Review, type ShownState, type Specification} from '../specification';
import {elementWords, type ElementId} from '../standards';
import {escape} from './html';
import {htmlPage, markHtml, tableStyle} from './page';
import {palette} from './palette';
import {summaryModel, type FactId, type SummaryModel} from './summary/model';
import {words, type WordCode} from './words';

const style = `
tbody th{width:30%}
td:last-child{width:42%}
tbody th .small{font-weight:400;display:block}
.id{color:${palette.brand};font-variant-numeric:tabular-nums;margin-right:1.5mm}
.state{font-weight:600}
.state.there{color:${palette.good}}.state.mend{color:${palette.mend}}.state.later,.state.unused{color:${palette.soft}}
`;

const looks: Readonly<Record<ShownState, string>> = {
  present: 'there', 'not-applicable': 'there', missing: 'mend', faulty: 'mend', 'at-issue': 'later', 'not-used': 'unused',
};

/** The value of each element in words; an empty list where nothing is stated. */
export function annexValues(spec: Specification, lang: string): Record<ElementId, readonly string[]> {
  const model: SummaryModel = summaryModel(spec, lang);
  const say = (code: WordCode, data?: Parameters<typeof words.text>[2]): string => words.text(code, model.lang, data);
  const fact = (id: FactId): string[] => {
    const found = model.facts.find((each) => each.id === id);
    return found === undefined ? [] : [...found.values, ...found.notes];
  };
  const some = (...values: readonly string[]): string[] => values.filter((value) => value !== '');
  const fields = (spec.privacy?.dataFields ?? []).map((field) => say(`annex.field.${field}`));
  return {
    M1: fields.length === 0 ? [] : [say('annex.value.learner', {fields})],
    M2: spec.title === undefined ? [] : some(model.title),
    M3: some(model.place),
    M4: some(model.awardingBody, ...model.partners),
    M5: [say('annex.value.date')],
    M6: model.outcomes.map(({number, statement}) => `${number}. ${statement}`),
    M7: [...some(model.hours.text), ...model.hours.parts.map(({label, text}) => `${label}: ${text}`), ...fact('credits')],
    M8: fact('level'),
    M9: fact('assessment'),
    M10: fact('participation'),
    M11: fact('quality'),
    O1: fact('prerequisites'),
    O2: fact('supervision'),
    O3: fact('grade'),
    O4: fact('stacking'),
    O5: model.links.map(({title, address}) => (title === address ? address : `${title}: ${address}`)),
  };
}

/**
 * The list of the sixteen elements of Annex I as one HTML file that loads nothing: element, whether it is mandatory, its state by the
 * review, its value.
 */
export function annexListHtml(spec: Specification, {elements, verdict}: Pick<Review, 'elements' | 'verdict'>, lang: string): string {
  const model = summaryModel(spec, lang);
  const say = (code: WordCode, data?: Parameters<typeof words.text>[2]): string => escape(words.text(code, model.lang, data));
  const values = annexValues(spec, lang);
  const rows = elements.map(({element, mandatory, state}) => {
    const shown = shownState({mandatory, state});
    const {name, meaning} = elementWords(element, lang);
    return `<tr><th scope="row"><span class="id">${element}</span>${escape(name)}<span class="small soft">${escape(meaning)}</span></th>`
      + `<td>${say(mandatory ? 'annex.mandatory' : 'annex.optional')}</td><td class="state ${looks[shown]}">${escape(elementStateText(shown, model.lang))}</td>`
      + `<td>${values[element].map((value) => `<p>${escape(value)}</p>`).join('')}</td></tr>`;
  });
  const heading = words.text('annex.title', model.lang);
  const content = `<main>
<p class="kicker">${escape(heading)}</p>
${verdict === 'not-yet' ? markHtml(words.text('draft', model.lang)) : ''}<section class="knot warm"><h1 lang="${escape(model.textLang)}">${escape(model.title)}</h1><p class="soft">${escape([model.awardingBody, model.place].filter(Boolean).join(' · '))}</p></section>
<p>${say('annex.intro')}</p>
<p><strong>${escape(elementCountText(elementCount(elements), model.lang))}</strong></p>
<section class="knot"><table><thead><tr><th scope="col">${say('annex.element')}</th><th scope="col">${say('annex.requirement')}</th><th scope="col">${say('annex.state')}</th><th scope="col">${say('annex.value')}</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></section>
<footer class="small soft"><p><strong>${say('foot.description')}</strong></p><p>${say('foot.identifier', {id: model.identifier})}</p></footer>
</main>`;
  return htmlPage(model.lang, `${model.title}: ${heading}`, tableStyle + style, content);
}
