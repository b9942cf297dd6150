import {standardWords} from '../../standards';
import {bandWords, readinessResult, readinessText, statementWords, type ReadinessAnswers, type ReadinessGap} from '../../standards/readiness';
import {dateText} from '../format';
import {escape} from '../html';
import {htmlPage} from '../page';
import {words, wordsLanguage} from '../words';

const style = `
table{border-collapse:collapse;width:100%;font-size:9.5pt}
th,td{text-align:left;padding:1.2mm 2mm;border-bottom:.2mm solid #c9c5b8}
td:not(:first-child),th:not(:first-child){text-align:right;font-variant-numeric:tabular-nums}
ol{margin:0;padding-left:6mm}
li{margin:0 0 2mm}
li .small{display:block}
`;

/** The result of a readiness check as a page to print or to send, complete in itself. */
export function readinessHtml(check: {name: string; createdAt: string; updatedAt: string; answers: ReadinessAnswers}, lang: string): string {
  const text = (code: Parameters<typeof words.text>[0], data?: Parameters<typeof words.text>[2]): string => escape(words.text(code, lang, data));
  const {band, total, standards, gaps} = readinessResult(check.answers);
  const {title, what} = bandWords(band, lang);
  const day = (at: string): string => dateText(at.slice(0, 10), lang);
  const list = (heading: 'readiness.needed' | 'readiness.advised', some: readonly ReadinessGap[]): string => (some.length === 0 ? ''
    : `<section class="knot"><h2>${text(heading)} (${some.length})</h2><ol>${some.map(({statement}) => {
      const {statement: says, first} = statementWords(statement.id, lang);
      return `<li>${escape(says)} <span class="soft">(${statement.clauses.join(', ')})</span><span class="small soft">${text('readiness.first', {first})}</span></li>`;
    }).join('')}</ol></section>`);
  const heads = (['standard', 'yes', 'partly', 'no', 'open'] as const).map((column) => `<th scope="col">${text(`readiness.${column}`)}</th>`).join('');
  const rows = standards.map(({id, yes, partly, no, open}) => `<tr><th scope="row">${id} ${escape(standardWords(id, lang).title)}</th>${[yes, partly, no, open].map((count) => `<td>${count}</td>`).join('')}</tr>`).join('');
  return htmlPage(wordsLanguage(lang), `${words.text('readiness.kicker', lang)}: ${check.name}`, style, `<main>
<p class="kicker">${text('readiness.kicker')}</p>
<h1>${escape(check.name)}</h1>
<p class="soft">${text('readiness.dates', {begun: day(check.createdAt), changed: day(check.updatedAt)})}</p>
<section class="knot"><h2>${escape(title)}</h2><p>${escape(what)}</p><p>${text('readiness.counts', {yes: total.yes, all: total.yes + total.partly + total.no + total.open, partly: total.partly, no: total.no, open: total.open})}</p></section>
<section class="knot"><h2>${text('readiness.byStandard')}</h2><table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></section>
${gaps.length === 0 ? `<section class="knot"><p>${text('readiness.none')}</p></section>` : list('readiness.needed', gaps.filter(({needed}) => needed)) + list('readiness.advised', gaps.filter(({needed}) => !needed))}
<footer class="small soft">${escape(readinessText.text('disclaimer', lang))}</footer>
</main>`);
}
