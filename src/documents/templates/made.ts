import {clauseById, clauses, elements, elementWords, clauseWords, standards, standardWords, type ElementId} from '../../standards';
import {annexValues} from '../annexList';
import {paperFrame, paperReader, type DocumentInput, type Paper, type Value} from '../papers/model';
import {describedPaper} from './describe';
import {descriptions, type DescribedId} from './list';
import {templateWords} from './words';
import type {PlaceId} from '../papers/places';

const line: Value = {gap: '', lines: 1};

/** Where what is written about an element goes; the date is not the project's. */
const answers: Readonly<Partial<Record<ElementId, PlaceId>>> = {
  M1: 'privacy.dataFields', M2: 'title', M3: '@place', M4: '@awarding-partners', M6: '@outcomes', M7: '@hours', M8: '@level', M9: '@assessment', M10: '@participation', M11: '@quality',
  O1: 'prerequisites', O2: '@supervision', O3: '@grade', O4: '@stacking', O5: '@further',
};

/** T20: the sixteen elements as a form, filled with what the project says (S7.1). */
export function descriptionForm(input: DocumentInput): Paper {
  const reader = paperReader(input.specification, input.lang);
  const {say} = reader;
  const values = input.blank === true ? undefined : annexValues(input.specification, input.lang);
  const row = ({id}: (typeof elements)[number]): readonly (readonly Value[])[] => {
    const {name, meaning} = elementWords(id, input.lang);
    const said = values?.[id] ?? [];
    return [[{text: `${id} ${name}`, tone: 'strong'}, {text: meaning, tone: 'soft'}], said.length > 0 ? said : [{gap: '', lines: 2}]];
  };
  const table = (mandatory: boolean): Paper['sections'][number]['blocks'][number] => ({
    kind: 'table', caption: say(mandatory ? 'form.elements' : 'form.optional'), widths: [40, 60], head: [say('form.element'), say('form.value')], rows: elements.filter((element) => element.mandatory === mandatory).map(row),
    at: {rows: elements.filter((element) => element.mandatory === mandatory).map(({id}) => answers[id])},
  });
  return {
    ...paperFrame(input, reader, say('title.description-form')),
    sections: [{title: say('form.elements'), clauses: ['S7.1'], warm: true, blocks: [table(true)]}, {title: say('form.optional'), clauses: ['S7.2'], blocks: [table(false)]}],
  };
}

/** T28: the sixteen elements with their meaning, for the wall. */
export function elementsPoster(input: DocumentInput): Paper {
  const reader = paperReader(input.specification, input.lang);
  const {say} = reader;
  const rows = (mandatory: boolean): readonly (readonly (readonly Value[])[])[] => elements.filter((element) => element.mandatory === mandatory).map(({id}) => {
    const {name, meaning} = elementWords(id, input.lang);
    return [[id], [{text: name, tone: 'strong'}], [meaning]];
  });
  const section = (mandatory: boolean): Paper['sections'][number] => ({
    title: say(mandatory ? 'form.elements' : 'form.optional'), warm: mandatory,
    blocks: [{kind: 'table', caption: say(mandatory ? 'form.elements' : 'form.optional'), widths: [10, 34, 56], head: ['', say('form.element'), say('form.meaning')], rows: rows(mandatory)}],
  });
  return {...paperFrame({...input, blank: true}, reader, say('title.elements-poster')), dense: true, under: [], kind: say('poster'), sections: [section(true), section(false)]};
}

/** T27: every clause with a box and room for evidence, by standard. */
export function clauseChecklist(input: DocumentInput): Paper {
  const reader = paperReader(input.specification, input.lang);
  const {say} = reader;
  const rows = (standard: string): readonly (readonly (readonly Value[])[])[] => clauses.filter((clause) => clause.standard === standard).map(({id}) => {
    const {statement} = clauseWords(id, input.lang);
    return [[{text: id, tone: 'strong'}, {text: clauseById(id)?.level ?? '', tone: 'soft'}], [statement], ['☐'], [line]];
  });
  return {
    ...paperFrame(input, reader, say('title.clause-checklist')),
    sections: standards.map(({id}, index) => ({
      title: `${id} ${standardWords(id, input.lang).title}`, warm: index === 0,
      blocks: [{kind: 'table' as const, caption: `${id} ${standardWords(id, input.lang).title}`, widths: [14, 50, 8, 28], head: [say('clauses.clause'), say('clauses.statement'), say('clauses.met'), say('clauses.evidence')], rows: rows(id)}],
    })),
  };
}

/** The sheets that people reach for when no screen is at hand, each with the sections of its template that explain. */
const reached: readonly {id: DescribedId; sections: readonly string[]}[] = [
  {id: 'one-page-map', sections: ['way']}, {id: 'outcome-sheet', sections: ['check', 'verbs']}, {id: 'level-ladder', sections: ['ladder']}, {id: 'role-cards', sections: ['cards']},
];

/** The sections of a sheet, the first of which begins a page and names the sheet. */
const begun = (sheet: string, sections: Paper['sections']): Paper['sections'] => sections.map((section, index) => ({...section, ...(index === 0 && {title: `${sheet}: ${section.title}`}), warm: index === 0, apart: index === 0}));

/** T2: what to print and how, by the list of all other templates, and the sheets to have at hand (one source with their own templates). */
export function printPack(input: DocumentInput, others: readonly {number: number; title: string; about: string}[]): Paper {
  const form = {...input, blank: true};
  const reader = paperReader(input.specification, input.lang);
  const {say} = reader;
  const sheets = reached.flatMap(({id, sections}) => {
    const description = descriptions[id];
    const words = templateWords(id, input.lang);
    return begun(words.title, describedPaper({...description, sections: description.sections.filter(({title}) => sections.includes(title))}, words, form).sections);
  });
  return {
    ...paperFrame(form, reader, say('title.print-pack')),
    sections: [
      {title: say('pack.how'), warm: true, blocks: [{kind: 'boxes', items: [say('pack.how.1'), say('pack.how.2'), say('pack.how.3'), say('pack.how.4')]}, {kind: 'rows', rows: [{label: say('pack.people'), values: [line]}, {label: say('pack.day'), values: [line]}]}]},
      {title: say('pack.list'), blocks: [{kind: 'table', caption: say('pack.list'), widths: [32, 46, 12, 10], head: [say('pack.template'), say('pack.for'), say('pack.copies'), say('pack.printed')],
        rows: others.map(({number, title, about}) => [[`T${number} ${title}`], [about], [line], ['☐']])}]},
      ...sheets,
      ...begun(say('title.elements-poster'), elementsPoster(input).sections),
    ],
  };
}
