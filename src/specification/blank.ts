import type {Specification} from './types';

/** A new identifier, urn:uuid:…. */
export const newId = (): string => `urn:uuid:${crypto.randomUUID()}`;

/** A specification with nothing in it yet. The first language is the master. */
export const blankSpecification = (id: string, languages: readonly string[] = ['en']): Specification => ({
  $schema: 'urn:microcvet:schema:specification:1', id, languages: [...languages], status: 'draft',
});
