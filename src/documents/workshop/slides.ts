import {base64} from '../../values';
import {escape} from '../html';
import {fontFamily, palette} from '../palette';
import {exerciseOf} from './blocks';
import {spokenExercise} from './exercises';
import {clockText, type Plan} from './plan';
import {howOf, titleOf} from './trainer';
import {workshopWords} from './words';

/** One slide: what the room sees, and what the trainer reads. */
export interface Slide {kicker: string; title: string; lines: readonly string[]; notes: readonly string[]}

/** The slides of a plan: a title, the agenda, then one for each block and break. */
export function slidesOf(plan: Plan, lang: string): readonly Slide[] {
  const words = workshopWords(lang);
  const {slots, options} = plan;
  const nameOf = (slot: Plan['slots'][number]): string => (slot.kind === 'block' ? words.blocks[slot.block].title : words.text(slot.kind));
  const end = clockText(options.start + options.minutes);
  return [
    {kicker: words.text('kit'), title: titleOf(plan, words), lines: [`${clockText(options.start)} – ${end}`], notes: [words.text('under', {minutes: options.minutes, people: options.people})]},
    {kicker: words.text('kit'), title: words.text('agenda'), lines: [...slots.map((slot) => `${clockText(slot.start)}  ${nameOf(slot)}`), `${end}  ${words.text('end')}`], notes: []},
    ...slots.map((slot): Slide => {
      const kicker = `${clockText(slot.start)} – ${clockText(slot.start + slot.minutes)}`;
      if (slot.kind !== 'block') return {kicker, title: words.text(slot.kind), lines: [], notes: []};
      const {title, slide, mind} = words.blocks[slot.block];
      const exercise = exerciseOf(slot.block);
      // What is read aloud one by one stands on the slide; what is sorted or found stands on cards and sheets.
      const read = exercise === 'quiz' ? spokenExercise(exercise, lang).items.map(({id, text}) => `${id}. ${text}`) : [];
      return {kicker, title, lines: [...slide, ...read], notes: [...howOf(plan, slot.block, words), ...mind]};
    }),
  ];
}

// Works without its script too: then the slides stand one under the other, each as high as the screen.
const script = `(()=>{const s=[...document.querySelectorAll('section')];let i=Math.max(0,s.findIndex(e=>'#'+e.id===location.hash));const go=n=>{i=Math.max(0,Math.min(s.length-1,n));s.forEach((e,k)=>{e.hidden=k!==i});history.replaceState(null,'','#'+s[i].id);s[i].querySelector('h1').focus()};document.body.classList.add('one');addEventListener('keydown',e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;const k=e.key;if(k==='ArrowRight'||k==='PageDown'||k===' '||k==='ArrowDown')go(i+1);else if(k==='ArrowLeft'||k==='PageUp'||k==='ArrowUp')go(i-1);else if(k==='Home')go(0);else if(k==='End')go(s.length-1);else if(k==='n'||k==='N')document.body.classList.toggle('notes');else return;e.preventDefault()});addEventListener('beforeprint',()=>s.forEach(e=>{e.hidden=false}));addEventListener('afterprint',()=>go(i));go(i)})()`;

const style = `
:root{color-scheme:light}*{box-sizing:border-box}
body{margin:0;background:${palette.brandSoft};color:${palette.ink};font:400 1rem/1.4 ${fontFamily}}
section{min-height:100vh;padding:6vh 8vw 9vh;background:${palette.surface};border-left:1.2vw solid ${palette.brand};position:relative;display:flex;flex-direction:column;justify-content:center;border-bottom:1px solid ${palette.line}}
section[hidden]{display:none}
.kicker{color:${palette.brand};font-weight:650;font-size:clamp(1rem,2.2vw,1.7rem);margin:0 0 .6em}
h1{font-size:clamp(1.9rem,5.4vw,4.4rem);line-height:1.1;font-weight:650;margin:0 0 .6em;outline:none;text-wrap:balance}
ul{list-style:none;padding:0;margin:0;font-size:clamp(1.2rem,2.9vw,2.3rem)}li{margin:0 0 .45em}
.many ul{font-size:clamp(1rem,1.75vw,1.45rem)}.many li{margin:0 0 .25em}.many h1{font-size:clamp(1.7rem,3.6vw,3rem);margin-bottom:.4em}
.say{display:none;margin-top:3vh;padding:1em 1.3em;background:${palette.accentSoft};font-size:1.05rem}.notes .say{display:block}.say p{margin:0 0 .4em}.say p:last-child{margin:0}
footer{position:absolute;right:3vw;bottom:2.5vh;color:${palette.soft};font-size:.9rem}
@page{size:A4 landscape;margin:0}
@media print{body{background:none}section,section[hidden]{display:flex;min-height:0;height:100vh;break-after:page;break-inside:avoid;overflow:hidden;border-bottom:0;print-color-adjust:exact;-webkit-print-color-adjust:exact}.notes .say{display:block}}
`;

async function scriptHash(): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script)));
  return base64(digest);
}

/** The slides as one HTML file that loads nothing: keys turn the pages, N shows the notes, printed it is one slide a page. Its own policy allows its own script, by hash, and nothing else. */
export async function slidesHtml(plan: Plan, lang: string): Promise<string> {
  const words = workshopWords(lang);
  const slides = slidesOf(plan, lang);
  const help = words.text('slides.help');
  const sections = slides.map(({kicker, title, lines, notes}, index) => `<section id="s${index + 1}"${lines.length > 6 ? ' class="many"' : ''}><p class="kicker">${escape(kicker)}</p><h1 tabindex="-1">${escape(title)}</h1>`
    + `${lines.length === 0 ? '' : `<ul>${lines.map((line) => `<li>${escape(line)}</li>`).join('')}</ul>`}`
    + `<div class="say" role="note" aria-label="${escape(words.text('slides.notes'))}">${[...notes, ...(index === 0 ? [help] : [])].map((note) => `<p>${escape(note)}</p>`).join('')}</div>`
    + `<footer>${escape(words.text('slides.of', {number: index + 1, all: slides.length}))}</footer></section>`).join('\n');
  return `<!doctype html>
<html lang="${escape(words.lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${await scriptHash()}'">
<title>${escape(titleOf(plan, words))}</title>
<style>${style}</style>
</head>
<body>
<main>
${sections}
</main>
<script>${script}</script>
</body>
</html>
`;
}
