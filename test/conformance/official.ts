import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import Ajv2019 from 'ajv/dist/2019';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import jsonld from 'jsonld';
import {DataFactory, Parser, Store} from 'n3';
import rdfValidateShacl from 'rdf-validate-shacl';
import {Validator as ShaclEngine} from 'shacl-engine';

const folder = join(__dirname, '../official');
/** Whether the official material was fetched (npm run standards). */
export const haveOfficial = existsSync(join(folder, 'elm/ap-1.1.0/shapes/EDC-generic-full.ttl'));
const text = (path: string): string => readFileSync(join(folder, path), 'utf8');
/** An official file as JSON. */
export const official = (path: string): unknown => JSON.parse(text(path));

const contexts: Readonly<Record<string, string>> = {
  'https://www.w3.org/2018/credentials/v1': 'w3c/contexts/credentials-v1.jsonld',
  'http://data.europa.eu/snb/model/context/edc-ap': 'elm/ap-1.1.0/context/edc-ap-context.jsonld',
  'https://www.w3.org/ns/credentials/v2': 'w3c/contexts/credentials-v2.jsonld',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json': 'openbadges-3.0/context/context-3.0.3.json',
};
const documentLoader = async (address: string): Promise<{contextUrl: null; documentUrl: string; document: unknown}> => {
  const path = contexts[address];
  if (!path) throw new Error(`unknown context ${address}`);
  return {contextUrl: null, documentUrl: address, document: official(path)};
};

const shapes = haveOfficial ? new Store(['EDC-generic-full.ttl', 'EDC-generic-no-cv.ttl'].flatMap((name) => new Parser().parse(text(`elm/ap-1.1.0/shapes/${name}`))).filter(({predicate}) => predicate.value !== 'http://www.w3.org/2002/07/owl#imports')) : new Store();
const engine = haveOfficial ? new ShaclEngine(shapes, {factory: DataFactory}) : null;
const secondEngine = haveOfficial ? new rdfValidateShacl(shapes) : null;

/**
 * What the official rule says of an EDC: the faults of the shapes (both engines), or why it is no JSON-LD.
 * In safe mode a value that would be dropped counts as well; without it the shapes see what is left, as the Europass tools do.
 */
export async function edcFaults(document: object, {safe = true} = {}): Promise<{shacl: string[]; second: string[]; jsonld?: string}> {
  let data: InstanceType<typeof Store>;
  try {
    const nquads = await jsonld.canonize(document, {algorithm: 'RDFC-1.0', format: 'application/n-quads', documentLoader, safe});
    data = new Store(new Parser({format: 'application/n-quads'}).parse(nquads));
  } catch (error) {
    return {shacl: [], second: [], jsonld: error instanceof Error ? error.message : String(error)};
  }
  const line = (path: unknown, message: unknown): string => `${String(path)} ${JSON.stringify(message)}`;
  const report = await engine?.validate({dataset: data});
  const second = await secondEngine?.validate(data);
  return {
    shacl: report?.conforms === false ? report.results.map((result: {path?: {predicates: {value: string}[]}[]; constraintComponent?: {value: string}}) => line(result.path?.[0]?.predicates[0]?.value, result.constraintComponent?.value)) : [],
    second: second?.conforms === false ? second.results.map((result) => line(result.path?.value, result.sourceConstraintComponent?.value)) : [],
  };
}

const ajv = new Ajv2019({strict: false, allErrors: true});
addFormats(ajv);
const badgeSchema = haveOfficial ? ajv.compile(official('openbadges-3.0/schema/ob_v3p0_achievementcredential_schema.json') as object) : null;
/** What the official JSON Schema says of an Open Badge. */
export const badgeFaults = (document: unknown): string[] => (badgeSchema?.(document) === false ? (badgeSchema.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message ?? ''}`) : []);

const ajv2020 = new Ajv2020({strict: false, allErrors: true});
addFormats(ajv2020);
const vcSchema = haveOfficial ? ajv2020.compile(official('w3c/schema/verifiable-credential-schema.json') as object) : null;
/** What the W3C JSON Schema of data model 2.0 says of a credential. */
export const vcFaults = (document: unknown): string[] => (vcSchema?.(document) === false ? (vcSchema.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message ?? ''}`) : []);

/** Canonical N-Quads by the official contexts, in safe mode; throws where anything would be dropped. */
export const officialStatements = (document: object): Promise<string> => jsonld.canonize(document, {algorithm: 'RDFC-1.0', format: 'application/n-quads', documentLoader, safe: true});
