import {type Award, type Specification} from '../../specification';

/** A column that a roster can have. */
export interface Column {
  name: string;
  required?: boolean;
  kind: 'text' | 'date';
  /** Where the cell goes in the award. */
  place: readonly [keyof Award] | readonly ['learner', keyof Award['learner']];
  /** Other headings that mean the same, as `normal` gives them: those that student systems and spreadsheets write in the languages of the partners. */
  headings: readonly string[];
}

/** Columns of a roster, in the order of the template. */
export const rosterColumns: readonly Column[] = [
  {name: 'given_name', required: true, kind: 'text', place: ['learner', 'givenName'], headings: ['first_name', 'firstname', 'givenname', 'forename', 'nome', 'nombre', 'nome_proprio', 'ονομα', 'vorname', 'prenom']},
  {name: 'family_name', required: true, kind: 'text', place: ['learner', 'familyName'], headings: ['last_name', 'lastname', 'familyname', 'surname', 'cognome', 'apellido', 'apellidos', 'apelido', 'επωνυμο', 'nachname', 'nom']},
  {name: 'number', kind: 'text', place: ['learner', 'number'], headings: ['learner_number', 'student_number', 'learner_id', 'student_id', 'id', 'matricola', 'numero', 'numero_de_estudiante', 'numero_de_aluno', 'αριθμος', 'αριθμος_μητρωου']},
  {name: 'email', kind: 'text', place: ['learner', 'email'], headings: ['e_mail', 'mail', 'email_address', 'e_mail_address', 'posta_elettronica', 'correo', 'correo_electronico', 'correio_eletronico']},
  {name: 'awarded_on', required: true, kind: 'date', place: ['awardedOn'], headings: ['award_date', 'date_of_award', 'date_awarded', 'awarded', 'issue_date', 'date', 'data', 'fecha', 'ημερομηνια', 'data_di_rilascio', 'fecha_de_expedicion']},
  {name: 'expires_on', kind: 'date', place: ['expiresOn'], headings: ['expiry_date', 'expires', 'valid_until', 'expiration_date']},
  {name: 'grade', kind: 'text', place: ['grade'], headings: ['mark', 'result', 'score', 'voto', 'nota', 'calificacion', 'classificacao', 'βαθμος']},
  {name: 'assessed_on', kind: 'date', place: ['assessedOn'], headings: ['assessment_date', 'date_of_assessment', 'exam_date']},
  {name: 'date_of_birth', kind: 'date', place: ['learner', 'dateOfBirth'], headings: ['birth_date', 'birthdate', 'dob', 'data_di_nascita', 'fecha_de_nacimiento', 'data_de_nascimento', 'ημερομηνια_γεννησης']},
];

/** A column for the result of one outcome: met_ and the outcome's id, with yes or no in each row. */
export const resultPrefix = 'met_';

/** A heading without what people write in different ways: capitals, accents, blanks, hyphens. */
export const normal = (heading: string): string => heading.trim().toLowerCase().normalize('NFD').replace(/\p{M}+/gu, '').replace(/[\s.:/()-]+/g, '_').replace(/^_+|_+$/g, '');

/** What each column of a table holds, in their order: the name of a roster column, met_ and an outcome's id, or '' for one that is not used. */
export type Mapping = readonly string[];

/** Everything that a column can be taken for with this specification. */
export const targetsOf = (specification: Specification): readonly string[] => [...rosterColumns.map(({name}) => name), ...(specification.outcomes ?? []).map(({id}) => `${resultPrefix}${id}`)];

/** Headings that our own table of rows to mend adds: where the row stood, and why it was refused. They are passed over when it comes back. */
export const mendColumns = ['roster_line', 'roster_reason'] as const;
/** Whether a heading is one of those. */
export const isMendColumn = (heading: string): boolean => (mendColumns as readonly string[]).includes(normal(heading));

/** A table's columns as a reader has set them. */
export interface SetColumns {headings: readonly string[]; mapping: Mapping}

/** The mapping of a table, with what a reader set for the columns of a table before where it has the same; a heading that stands twice counts by its turn. */
export function keptMapping(before: SetColumns, headings: readonly string[], specification: Specification): Mapping {
  const turns = (all: readonly string[]): readonly string[] => all.map(normal).map((name, i, names) => `${names.slice(0, i).filter((each) => each === name).length} ${name}`);
  const own = turns(before.headings);
  const targets = targetsOf(specification);
  const kept = turns(headings).map((turn) => before.mapping[own.indexOf(turn)]).map((target) => (target === '' || (target !== undefined && targets.includes(target)) ? target : undefined));
  return detectMapping(headings, specification).map((target, i) => kept[i] ?? (kept.includes(target) ? '' : target));
}

/** What the headings say about the columns: our own names first, then other headings that mean the same, each target once. */
export function detectMapping(headings: readonly string[], specification: Specification): Mapping {
  const names = headings.map(normal);
  const targets = targetsOf(specification);
  // An id may have hyphens, which a heading does not keep.
  const exact = names.map((name) => targets.find((target) => normal(target) === name) ?? '');
  const taken = new Set(exact);
  return exact.map((target, i) => {
    if (target !== '') return target;
    const meant = rosterColumns.find((column) => !taken.has(column.name) && column.headings.includes(names[i] ?? ''));
    if (meant === undefined) return '';
    taken.add(meant.name);
    return meant.name;
  });
}
