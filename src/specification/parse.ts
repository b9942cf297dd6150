import type {ErrorObject} from 'ajv';
import validateAward from '../generated/award.validator.mjs';
import validateSpecification from '../generated/specification.validator.mjs';
import type {MessageData} from '../language';
import {note, refused, type BorderNote, type Parsed} from './border';
import {readJson} from './json';
import {at, below} from '../values';
import {migrate, type DocumentKind} from './migrate';
import type {Award, Specification} from './types';

type Validator = typeof validateSpecification;

/** Versions of the specification. */
export const specificationKind: DocumentKind = {family: 'urn:microcvet:schema:specification:', current: 1, migrations: {}};
/** Versions of the award. */
export const awardKind: DocumentKind = {family: 'urn:microcvet:schema:award:', current: 1, migrations: {}};

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

const param = (error: ErrorObject, name: string): unknown => (error.params as Record<string, unknown>)[name];
const words = (value: unknown): string | number | (string | number)[] => (Array.isArray(value) ? value.map(String) : typeof value === 'number' ? value : String(value));

/** From a keyword of JSON Schema to our code and its data. */
const problems: Readonly<Record<string, (error: ErrorObject, document: unknown) => {code: string; data: MessageData}>> = {
  type: (error, document) => ({code: 'wrong-type', data: {expected: words(param(error, 'type')), found: typeOf(at(document, error.instancePath))}}),
  enum: (error) => ({code: 'not-in-list', data: {allowed: words(param(error, 'allowedValues'))}}),
  const: (error) => ({code: 'not-in-list', data: {allowed: words(param(error, 'allowedValue'))}}),
  required: (error) => ({code: 'missing', data: {name: words(param(error, 'missingProperty'))}}),
  maxLength: (error) => ({code: 'too-long', data: {limit: words(param(error, 'limit'))}}),
  minLength: () => ({code: 'blank', data: {}}),
  minimum: (error) => ({code: 'too-small', data: {limit: words(param(error, 'limit'))}}),
  maximum: (error) => ({code: 'too-great', data: {limit: words(param(error, 'limit'))}}),
  maxItems: (error) => ({code: 'too-many', data: {limit: words(param(error, 'limit'))}}),
  maxProperties: (error) => ({code: 'too-many', data: {limit: words(param(error, 'limit'))}}),
  uniqueItems: () => ({code: 'twice', data: {}}),
  pattern: () => ({code: 'wrong-form', data: {}}),
  propertyNames: (error) => ({code: 'not-a-language', data: {name: words(param(error, 'propertyName'))}}),
};

/** Takes unknown fields out of the document, in place, with a note for each. */
function removeUnknown(document: unknown, errors: readonly ErrorObject[]): BorderNote[] {
  return errors.flatMap((error) => {
    const name = param(error, 'additionalProperty');
    const holder = at(document, error.instancePath);
    if (error.keyword !== 'additionalProperties' || typeof name !== 'string' || typeof holder !== 'object' || holder === null) return [];
    Reflect.deleteProperty(holder, name);
    return [note('unknown-field', below(error.instancePath, name), {name})];
  });
}

/** A pattern error inside propertyNames says the same as the propertyNames error itself. */
const isEcho = (error: ErrorObject): boolean => 'propertyName' in error && error.keyword !== 'propertyNames';

function parse<T>(input: unknown, kind: DocumentKind, validate: Validator): Parsed<T> {
  let source: string | Uint8Array;
  if (typeof input === 'string' || input instanceof Uint8Array) source = input;
  else {
    // Through text: the value is copied, limited and disarmed like any other input.
    try {
      source = JSON.stringify(input) ?? '';
    } catch {
      return refused('not-json-data');
    }
  }
  const read = readJson(source);
  if (!read.ok) return read;
  const migrated = migrate(read.value, kind);
  if (!migrated.ok) return migrated;
  const document = migrated.value;
  validate(document);
  const notes = [...read.notes, ...migrated.notes, ...removeUnknown(document, validate.errors ?? [])];
  if (validate(document)) return {ok: true, value: document as T, notes};
  return {
    ok: false,
    problems: (validate.errors ?? []).filter((error) => !isEcho(error)).map((error) => {
      const {code, data} = problems[error.keyword]?.(error, document) ?? {code: 'wrong-form', data: {}};
      return note(code, error.instancePath, data);
    }),
  };
}

/**
 * A specification from text, bytes or a value. Older versions are migrated, unknown fields removed with a note.
 * Never throws. Problems: those of readJson and migrate, and one for each value that does not fit the schema.
 */
export const parseSpecification = (input: unknown): Parsed<Specification> => parse<Specification>(input, specificationKind, validateSpecification);

/** An award from text, bytes or a value, in the same way. */
export const parseAward = (input: unknown): Parsed<Award> => parse<Award>(input, awardKind, validateAward);
