import type {Review, Specification} from '../../specification';
import {badgeSvg} from '../badge/svg';
import {badgeArcs} from '../badge/geometry';
import {escape, linkable} from '../html';
import {htmlPage, markHtml} from '../page';
import {palette} from '../palette';
import {words} from '../words';
import {summaryModel, type Fact, type SummaryModel} from './model';

const style = `
header{display:flex;gap:8mm;align-items:flex-start;justify-content:space-between;margin-bottom:5mm}
header svg{flex:none;width:32mm;height:32mm}
.body{font-size:13pt;font-weight:600;line-height:1.25;margin:0}
.lead{font-size:10.5pt;max-width:150mm}
ol.outcomes{list-style:none;margin:0;padding:0}
ol.outcomes li{position:relative;margin:0 0 1.8mm;font-size:10.5pt;line-height:1.4}
ol.outcomes li::before{content:"";position:absolute;left:-10.9mm;top:1.2mm;width:2.4mm;height:2.4mm;border-radius:50%;background:var(--arc);border:.8mm solid ${palette.surface};box-sizing:content-box;margin:-.5mm}
ol.outcomes .small{display:block}
.bar{display:flex;gap:.6mm;height:4.2mm;margin:1mm 0 2.5mm;border-radius:1mm;overflow:hidden}
.bar span{background:var(--kind);min-width:1mm}
ul.hours{list-style:none;display:flex;flex-wrap:wrap;gap:1mm 6mm;margin:0;padding:0}
ul.hours li::before{content:"";display:inline-block;width:2.6mm;height:2.6mm;border-radius:.6mm;background:var(--kind);margin-right:1.6mm}
dl{columns:2;column-gap:9mm;margin:0}
dl div{break-inside:avoid;margin:0 0 3.6mm}
dt{font-size:9pt;font-weight:600;color:${palette.soft}}
dd{margin:0}
dd.small{margin-top:.4mm}
dd:not(.small){display:inline}
dd:not(.small)+dd:not(.small)::before{content:" · "}
ul.links{margin:0;padding-left:4.5mm}
@media print{body{font-size:8.5pt;line-height:1.34}header{margin-bottom:1mm}header p{margin-bottom:.8mm}header svg{width:24mm;height:24mm}h1{font-size:19pt;margin-bottom:1.5mm}.body{font-size:11.5pt}.lead{font-size:9pt;max-width:none}h2{margin-bottom:1mm}section{margin-bottom:3mm}ol.outcomes li{font-size:9.2pt;line-height:1.3;margin-bottom:1.1mm}ol.outcomes .small,.small{font-size:7.7pt;line-height:1.28}ol.outcomes .small{display:inline;margin-left:1.5mm}.bar{height:3.4mm;margin:.6mm 0 1.6mm}dl{column-gap:8mm}dl div{margin-bottom:2mm}dt{font-size:8.2pt}ul.links{margin:0}ul.links li{margin:0}footer{padding-top:1.5mm}footer p{margin:0 0 .6mm}}
@media (max-width:640px){header{flex-direction:column-reverse}dl{columns:1}ol.outcomes li::before{left:-25px}}
`;

// Five kinds of hour, five shades that differ in lightness too, so that they part in grey print; each is named beside it.
const shades: Readonly<Record<SummaryModel['hours']['parts'][number]['kind'], string>> = {
  contact: palette.brand, guided: palette.brandMid, practice: palette.accent, selfStudy: '#c9c5b8', assessment: palette.ink,
};

const paragraphs = (text: string): string => text.split(/\n{2,}/).map((part) => `<p>${escape(part).replace(/\n/g, '<br>')}</p>`).join('');

function factHtml({label, values, notes}: Fact, absent: string): string {
  const lines = values.length > 0 || notes.length > 0 ? values.map((value) => `<dd>${escape(value)}</dd>`) : [`<dd class="soft">${escape(absent)}</dd>`];
  return `<div><dt>${escape(label)}</dt>${lines.join('')}${notes.map((note) => `<dd class="small soft">${escape(note)}</dd>`).join('')}</div>`;
}

function outcomesHtml({outcomes}: SummaryModel, heading: string, absent: string): string {
  const arcs = badgeArcs(outcomes.length);
  const items = outcomes.map(({statement, kind, skills}, index) => {
    const more = [kind, ...skills].filter(Boolean).join(' · ');
    return `<li style="--arc:${arcs[index]?.colour ?? palette.brand}">${escape(statement)}${more === '' ? '' : `<span class="small soft">${escape(more)}</span>`}</li>`;
  });
  return `<section><h2>${escape(heading)}</h2>${items.length === 0 ? `<p class="soft">${escape(absent)}</p>` : `<ol class="outcomes">${items.join('')}</ol>`}</section>`;
}

function hoursHtml({hours}: SummaryModel, heading: string, absent: string): string {
  if (hours.total === 0) return `<section class="knot"><h2>${escape(heading)}</h2><p class="soft">${escape(absent)}</p></section>`;
  const bar = hours.parts.map(({kind, hours: part}) => `<span style="--kind:${shades[kind]};flex:${part}"></span>`).join('');
  const legend = hours.parts.map(({kind, label, text}) => `<li style="--kind:${shades[kind]}">${escape(label)}: ${escape(text)}</li>`).join('');
  return `<section class="knot"><h2>${escape(heading)}: <time datetime="${hours.iso}">${escape(hours.text)}</time></h2><div class="bar" aria-hidden="true">${bar}</div><ul class="hours small">${legend}</ul></section>`;
}

function linksHtml({links}: SummaryModel, heading: string): string {
  const items = links.map(({title, address}) => {
    const href = linkable(address);
    const shown = title === address ? '' : ` <span class="small soft">${escape(address)}</span>`;
    return `<li>${href === undefined ? escape(title) : `<a href="${escape(href)}" rel="noreferrer">${escape(title)}</a>`}${shown}</li>`;
  });
  return items.length === 0 ? '' : `<section><h2>${escape(heading)}</h2><ul class="links">${items.join('')}</ul></section>`;
}

/**
 * The summary card: one HTML file, made for A4, that loads nothing. It says on its face that it describes a micro-credential and is none.
 * What the review finds incomplete is marked as a draft; what Annex I asks for and is not there is said to be absent.
 */
export function summaryCardHtml(spec: Specification, {verdict}: Pick<Review, 'verdict'>, lang: string): string {
  const model = summaryModel(spec, lang);
  const say = (code: Parameters<typeof words.text>[0], data?: Parameters<typeof words.text>[2]): string => escape(words.text(code, model.lang, data));
  const absent = words.text('not-stated', model.lang);
  const badge = badgeSvg({outcomes: model.outcomes.length, hours: model.hours.total, ...(model.level === undefined ? {} : {level: model.level}), label: model.title, sample: false}, lang);
  const published = spec.publication?.address ?? '';
  const partners = model.partners.length === 0 ? '' : `<p class="soft">${say('fact.partners')} ${escape(model.partners.join(', '))}</p>`;
  const foot = [
    spec.status === 'draft' ? say(model.version === '' ? 'foot.draft' : 'foot.draft-version', {version: model.version}) : model.version === '' ? '' : say('foot.version', {version: model.version}),
    published === '' || spec.status === 'draft' ? '' : say('foot.published', {address: published}),
    say('foot.identifier', {id: model.identifier}),
  ].filter(Boolean).join(' · ');
  const content = `<main>
${verdict === 'not-yet' ? markHtml(words.text('draft', model.lang)) : ''}<header><div><p class="kicker">${say('kind.description')}</p>
<p class="body">${model.awardingBody === '' ? absent : escape(model.awardingBody)}</p>
<p class="soft">${model.place === '' ? '' : escape(model.place)}</p>${partners}</div>${badge}</header>
<section class="knot warm" lang="${escape(model.textLang)}"><h1>${escape(model.title)}</h1>${model.summary === '' ? '' : `<div class="lead">${paragraphs(model.summary)}</div>`}</section>
${outcomesHtml(model, words.text('fact.outcomes', model.lang), absent)}
${hoursHtml(model, words.text('fact.workload', model.lang), absent)}
<section class="knot"><dl>${model.facts.map((fact) => factHtml(fact, absent)).join('')}</dl></section>
${linksHtml(model, words.text('fact.further', model.lang))}
<footer class="small soft"><p><strong>${say('foot.description')}</strong></p><p>${foot}</p></footer>
</main>`;
  return htmlPage(model.lang, model.title, style, content);
}
