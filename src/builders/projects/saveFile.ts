import {type BorderNote} from '../../specification';
import {type Workspace} from '../../workspace';
import {offer} from '../design/files';

/** Hands the specification of a project (the open one when no id is given) to the reader as a file; null when there is none. */
export async function saveFile(actions: Workspace, id?: string): Promise<{readonly name: string; readonly faults: readonly BorderNote[]} | null> {
  const file = await actions.exportFile(id);
  if (file) offer(file.name, file.mediaType, file.text);
  return file;
}
