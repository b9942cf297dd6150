import {blankSpecification, parseSpecification, type Specification} from '../specification';

const {$schema: currentVersion} = blankSpecification('');

/**
 * A specification that this site stored itself: migrated and parsed. A draft of the current version opens even when a value in it
 * is out of bounds (too long, say), because refusing it would lock readers out of their own work. Null when a newer version wrote it.
 */
export function readOwn(specification: Specification): Specification | null {
  const parsed = parseSpecification(specification);
  if (parsed.ok) return parsed.value;
  return specification.$schema === currentVersion ? specification : null;
}
