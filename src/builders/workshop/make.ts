import {paperFormats, type PaperFormatId} from '../../documents';
import {exercisesOf, kitPapers, type Plan, slidesHtml} from '../../documents/workshop';
import {type FaultId, faults, type Made} from '../../issuing/faulty';
import {zipped} from '../zip';

/** Number and name of each file, so that a folder lists them in the order of use. */
const fileName = (id: string, index: number): string => `${String(index + 1).padStart(2, '0')}-${id}`;

/** What the README says beside the titles of the papers. */
interface Readme {title: string; text: string; slides: string; faulty: string}

/** The faulty credentials that the exercises of a plan ask for, as files; none without devices to open them. Their names have the number of the item, and give nothing away. */
async function faultyFiles(plan: Plan, lang: string, make: (id: FaultId) => Promise<Made>): Promise<readonly (readonly [path: string, text: string])[]> {
  const wanted = plan.options.devices ? exercisesOf(plan, lang).flatMap(({items}) => items) : [];
  const made = await Promise.all(wanted.flatMap(({id, file}) => faults.filter((fault) => fault.id === file).map(async (fault) => ({id, made: await make(fault.id)}))));
  return made.flatMap(({id, made: {file, beside}}) => [file, ...beside].map(({name, text}) => [`credentials/${id}-${name}`, text] as const));
}

/** The whole kit in one ZIP: each paper in the formats chosen, the slides as a web page, the faulty credentials, and a README that lists them. */
export async function makeKit(plan: Plan, formats: readonly PaperFormatId[], lang: string, readme: Readme, make: (id: FaultId) => Promise<Made>): Promise<Uint8Array<ArrayBuffer>> {
  const files: Record<string, string | Uint8Array> = {};
  const lines: string[] = [];
  for (const [index, {id, paper}] of kitPapers(plan, lang, new Date()).entries()) {
    const names: string[] = [];
    for (const format of paperFormats.filter((each) => formats.includes(each.id) && each.fits(paper))) {
      const path = `${format.id}/${fileName(id, index)}.${format.extension}`;
      files[path] = await format.write(paper);
      names.push(path);
    }
    lines.push(paper.title.text, ...names.map((name) => `    ${name}`));
  }
  const faulty = await faultyFiles(plan, lang, make);
  for (const [path, text] of faulty) files[path] = text;
  if (faulty.length > 0) lines.push(readme.faulty, ...faulty.map(([path]) => `    ${path}`));
  files['slides.html'] = await slidesHtml(plan, lang);
  files['README.txt'] = [readme.title, readme.text, '', readme.slides, '    slides.html', ...lines, ''].join('\r\n');
  return zipped(files);
}
