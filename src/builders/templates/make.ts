import {type DocumentInput, type PaperFormat, paperFormats} from '../../documents';
import {templateCard, type Template} from '../../documents/templates';
import {blankSpecification, newId, review, type Specification} from '../../specification';
import {fontInBrowser} from '../../worker/fonts';
import {zipped} from '../zip';

/** A file made in the browser. */
export interface MadeFile {name: string; mediaType: string; content: string | Uint8Array<ArrayBuffer>}

/** What a template is made from: a project, or nothing. */
const inputOf = (specification: Specification | null, lang: string): DocumentInput => {
  const at = new Date();
  const from = specification ?? blankSpecification(newId());
  return {specification: from, review: review(from, {at}), lang: specification?.languages?.[0] ?? lang, at, others: [], blank: specification === null};
};

/** The file of one template in one format; null where the format can't hold it. `stem` stands before the name, such as the name of a project. */
export async function makeTemplate(template: Template, format: PaperFormat, specification: Specification | null, lang: string, stem: string): Promise<MadeFile | null> {
  const paper = template.paper(inputOf(template.fills ? specification : null, lang));
  if (!format.fits(paper)) return null;
  const name = `${stem}t${String(template.number).padStart(2, '0')}-${template.id}.${format.extension}`;
  return {name, mediaType: format.mediaType, content: await format.write(paper, fontInBrowser)};
}

/** Many templates in one ZIP: a folder for each format, and an index as a page that tells what each is for. */
export async function makeArchive(list: readonly Template[], formats: readonly PaperFormat['id'][], specification: Specification | null, lang: string, about: {title: string; text: string}): Promise<Uint8Array<ArrayBuffer>> {
  const entries: Record<string, string | Uint8Array> = {};
  const lines: string[] = [];
  for (const template of list) {
    const {title, about: purpose} = templateCard(template.id, lang);
    const names: string[] = [];
    for (const format of paperFormats.filter(({id}) => formats.includes(id))) {
      const file = await makeTemplate(template, format, specification, lang, '');
      if (file === null) continue;
      const path = `${format.id}/${file.name}`;
      entries[path] = file.content;
      names.push(path);
    }
    lines.push(`T${template.number} ${title}: ${purpose}`, ...names.map((name) => `    ${name}`));
  }
  entries['README.txt'] = [about.title, about.text, '', ...lines, ''].join('\r\n');
  return zipped(entries);
}
