import {paperFormats, type PaperFormatId} from '../../documents';
import {kitPapers, type Plan, slidesHtml} from '../../documents/workshop';
import {fontInBrowser} from '../../worker/fonts';
import {zipped} from '../zip';

/** Number and name of each file, so that a folder lists them in the order of use. */
const fileName = (id: string, index: number): string => `${String(index + 1).padStart(2, '0')}-${id}`;

/** The whole kit in one ZIP: each paper in the formats chosen, the slides as a web page, and a README that lists them. */
export async function makeKit(plan: Plan, formats: readonly PaperFormatId[], lang: string, readme: {title: string; text: string; slides: string}): Promise<Uint8Array<ArrayBuffer>> {
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
  files['README.txt'] = [readme.title, readme.text, '', readme.slides, '    slides.html', ...lines, ''].join('\r\n');
  return zipped(files);
}
