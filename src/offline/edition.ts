/** One file of the site: its address below the base path ('' for the first page, 'design/' for a page), its size, and the SHA-256 of its content in hexadecimal. */
export interface EditionFile {path: string; bytes: number; sha256: string}

/** The list of everything that makes the site work without a network (offline.json, written by the build). */
export interface Edition {
  /** Changes with any file. */
  version: string;
  /** ISO 8601 date of the build. */
  made: string;
  files: readonly EditionFile[];
}

const most = 5000;
const isFile = (value: unknown): value is EditionFile => {
  if (typeof value !== 'object' || value === null) return false;
  const {path, bytes, sha256} = value as Partial<EditionFile>;
  return typeof path === 'string' && !/^[a-z]+:|^\/|\.\./i.test(path) && typeof bytes === 'number' && bytes >= 0 && typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256);
};

/** An edition from JSON that was fetched or stored; null when it is none. */
export function readEdition(value: unknown): Edition | null {
  if (typeof value !== 'object' || value === null) return null;
  const {version, made, files} = value as Partial<Edition>;
  if (typeof version !== 'string' || !/^[0-9a-f]{8,64}$/.test(version) || typeof made !== 'string' || !Array.isArray(files) || files.length > most || !files.every(isFile)) return null;
  return {version, made, files};
}
