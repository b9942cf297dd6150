import {paperFormats, paperThumbnail, type PaperFormat} from '../documents';
import {templateCard, templates, type Template} from '../documents/templates';
import {blankSpecification, newId, review} from '../specification';
import {pdfFont} from './paint';

/** A file of a blank template. */
export interface PaperFile {format: PaperFormat['id']; purpose: PaperFormat['purpose']; /** Path below the folder of the templates. */ name: string; content: string | Uint8Array}

/** A template for people, with its blank files and a small picture of it. */
export interface PaperTemplate extends Omit<Template, 'paper'> {
  title: string;
  about: string;
  files: readonly PaperFile[];
  picture: {name: string; content: string};
}

/** Every template for people, blank, in every format that can hold it. `at` is the date that stands on it. */
export async function paperTemplates(lang: string, at: Date): Promise<PaperTemplate[]> {
  const specification = blankSpecification(newId());
  const input = {specification, review: review(specification, {at}), lang, at, others: [], blank: true};
  return Promise.all(templates.map(async ({paper: make, ...card}): Promise<PaperTemplate> => {
    const paper = make(input);
    const {title, about} = templateCard(card.id, lang);
    const stem = `papers/t${String(card.number).padStart(2, '0')}-${card.id}`;
    const files = await Promise.all(paperFormats.filter(({fits}) => fits(paper)).map(async ({id, purpose, extension, write}): Promise<PaperFile> => ({format: id, purpose, name: `${stem}.${extension}`, content: await write(paper, pdfFont)})));
    return {...card, title, about, files, picture: {name: `${stem}.svg`, content: paperThumbnail(paper, title)}};
  }));
}
