import {newId, loadExample, sampleAward} from '../../specification';
import {statusEntries, withPlace, type SampleFile, type StatusBook, type StatusFile} from '../../issuing';
import {core} from '../../worker';

/** The files of a book, its lists signed now. */
export const signedFiles = (book: StatusBook): Promise<readonly StatusFile[]> => core().call('statusFiles', {book, now: new Date()});

/** A sample badge of a worked example with a place of its own, and the book that knows the place. */
export async function badgeWithPlace(before: StatusBook): Promise<{book: StatusBook; id: string; index: number; file: SampleFile}> {
  const [specification, now, id] = [await loadExample('vocational-centre'), new Date(), newId()];
  const {book, index} = withPlace(before, id, now);
  const {files: [file], problems} = await core().call('issue', {
    specification, award: sampleAward(specification), format: 'open-badge', proof: 'eddsa-rdfc-2022', now, ids: {edc: newId(), openBadge: id}, status: statusEntries(book, index),
  });
  if (!file) throw new Error(problems.map(({code}) => code).join(', '));
  return {book, id, index, file};
}

/** Whether a text can be the id of a credential: an address or identifier, and nothing that names a person. */
export const isCredentialId = (text: string): boolean => /^(?!mailto:)[a-z][a-z0-9+.-]*:[^\s@]+$/i.test(text) && text.length <= 300;
