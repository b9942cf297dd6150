import {paperFormats, type PaperFormatId} from '../../documents';
import {kitPapers, type Plan, slidesHtml} from '../../documents/workshop';
import {loadExample, type PreparedId} from '../../specification';
import {fontInBrowser} from '../../worker/fonts';
import {zipped} from '../zip';

/** Number and name of each file, so that a folder lists them in the order of use. */
const fileName = (id: string, index: number): string => `${String(index + 1).padStart(2, '0')}-${id}`;

/** Which prepared workshop is nearest to a plan, for the samples of its participants. */
const preparedOf = ({options: {minutes}}: Plan): PreparedId => (minutes <= 120 ? 'workshop-taster' : minutes <= 300 ? 'workshop-half-day' : 'workshop-full-day');

/** The whole kit in one ZIP: each paper in the formats chosen, the slides as a web page, the roster for samples, and a README that lists them. */
export async function makeKit(plan: Plan, formats: readonly PaperFormatId[], lang: string, readme: {title: string; text: string; slides: string; roster: string}): Promise<Uint8Array<ArrayBuffer>> {
  const files: Record<string, string | Uint8Array> = {};
  const lines: string[] = [];
  for (const [index, {id, paper}] of kitPapers(plan, lang, new Date()).entries()) {
    const names: string[] = [];
    for (const format of paperFormats.filter((each) => formats.includes(each.id) && each.fits(paper))) {
      const path = `${format.id}/${fileName(id, index)}.${format.extension}`;
      files[path] = await format.write(paper, fontInBrowser);
      names.push(path);
    }
    lines.push(paper.title.text, ...names.map((name) => `    ${name}`));
  }
  files['slides.html'] = await slidesHtml(plan, lang);
  // Only the roster needs what issuing needs.
  const {dayHere, rosterXlsx} = await import('../../issuing');
  files['roster.xlsx'] = new Uint8Array(await (await rosterXlsx(await loadExample(preparedOf(plan)), dayHere(new Date()))).arrayBuffer());
  files['README.txt'] = [readme.title, readme.text, '', readme.slides, '    slides.html', ...lines, readme.roster, '    roster.xlsx', ''].join('\r\n');
  return zipped(files);
}
