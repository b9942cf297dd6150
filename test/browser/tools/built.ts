import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import sidebars from '../../../sidebars';

const docs = join(__dirname, '../../../docs');

/** All files below a folder. */
export const filesUnder = (dir: string): string[] => readdirSync(dir, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));

/** The addresses of all pages below the base path, in the order of the sidebar, read from the sources and not from the build. */
export function sidebarPages(): string[] {
  const categories = Object.values(sidebars).flat() as {items: {dirName: string}[]}[];
  return categories.flatMap(({items: [item]}) => {
    const folder = item?.dirName ?? '';
    return readdirSync(join(docs, folder)).filter((name) => name.endsWith('.mdx')).map((name) => {
      const position = Number(/^sidebar_position: (\S+)$/m.exec(readFileSync(join(docs, folder, name), 'utf8'))?.[1] ?? Infinity);
      return {name: name.replace('.mdx', ''), position};
    }).sort((a, b) => a.position - b.position || a.name.localeCompare(b.name)).map(({name}) => (name === 'index' ? `/${folder}/` : `/${folder}/${name}/`));
  });
}
