import {templates} from '../../documents/templates';
import {readDocx, readWorkbook, type OfficeFault} from '../../values/office';
import type {FilledForm} from './changes';
import {formOfDocx, formOfWorkbook, originOf, writtenIn, type Form, type Written} from './written';

export {compareFilled, withChanges, type Change, type Comparison, type FilledForm, type Unread} from './changes';

/** Why no form could be read. */
export type FormFault = `office-${Exclude<OfficeFault, 'empty'>}` | 'no-form';

// A form asks a few hundred questions; what holds more is something else, and would keep the reader waiting.
const most = {answers: 500, rows: 500, loose: 2000, tables: 60} as const;
const isLarge = ({answers, tables, loose}: Written): boolean => answers.length > most.answers || loose.length > most.loose || tables.length > most.tables || tables.some(({rows}) => rows.length > most.rows);

const faultOf = (fault: OfficeFault): FormFault => (fault === 'empty' ? 'no-form' : `office-${fault}`);
const formIn = (bytes: Uint8Array): Form | OfficeFault => {
  const document = readDocx(bytes);
  if (typeof document !== 'string') return formOfDocx(document);
  if (document === 'large') return document;
  const book = readWorkbook(bytes);
  return typeof book === 'string' ? book : formOfWorkbook(book);
};

/**
 * Reads a template of this handbook that was filled in with Word, LibreOffice or Excel. Places are found by the marks in the file, else by the numbers that
 * are printed; what is in the file is only read, nothing of it is run or fetched.
 */
export function readFilled(bytes: Uint8Array): FilledForm | FormFault {
  const form = formIn(bytes);
  if (typeof form === 'string') return faultOf(form);
  const written = writtenIn(form);
  if (isLarge(written)) return 'office-large';
  if (written.answers.length === 0 && written.tables.length === 0) return 'no-form';
  const {template, edition, language, project} = originOf(form.told);
  return {
    written, language: /^[a-z]{2}$/.test(language ?? '') ? language ?? 'en' : 'en', ...(form.from1904 !== undefined && {from1904: form.from1904}), ...(edition !== undefined && {edition}), ...(project !== undefined && {project}),
    ...(templates.some(({id}) => id === template) && {template: template ?? ''}),
  };
}
