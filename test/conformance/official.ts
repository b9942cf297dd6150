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

/** Both engines with the shapes of some files; `change` mends what an engine can't read. */
function enginesOf(names: readonly string[], change = (turtle: string): string => turtle): {first: InstanceType<typeof ShaclEngine>; second: InstanceType<typeof rdfValidateShacl>} | null {
  if (!haveOfficial) return null;
  const shapes = new Store(names.flatMap((name) => new Parser().parse(change(text(`elm/ap-1.1.0/shapes/${name}`)))).filter(({predicate}) => predicate.value !== 'http://www.w3.org/2002/07/owl#imports'));
  return {first: new ShaclEngine(shapes, {factory: DataFactory}), second: new rdfValidateShacl(shapes)};
}
const edcEngines = enginesOf(['EDC-generic-full.ttl', 'EDC-generic-no-cv.ttl']);
// One pattern is written for Java, with (?i) and nested sets; what it asks of an address is that it is of http or https.
// The shape of what an offer without an official level leads to is there and switched off; we answer to it all the same.
const loqEngines = enginesOf(['LOQ-constraints.ttl', 'LOQ-constraints-mdr.ttl'], (turtle) => turtle.replace(/sh:pattern "\^\(\?i\)\(http\|https\):[^\n]*" ;/g, 'sh:pattern "^[hH][tT][tT][pP][sS]?:" ;').replace(/sh:deactivated true ;/g, ''));

/**
 * What the official rule says of an EDC: the faults of the shapes (both engines), or why it is no JSON-LD.
 * In safe mode a value that would be dropped counts as well; without it the shapes see what is left, as the Europass tools do.
 */
export const edcFaults = (document: object, {safe = true} = {}): Promise<ShapeFaults> => shapeFaults(edcEngines, document, safe);

/** What the official shapes and lists say of a learning opportunity, in the same way. */
export const loqFaults = (document: object): Promise<ShapeFaults> => shapeFaults(loqEngines, document, true);

interface ShapeFaults {shacl: string[]; second: string[]; jsonld?: string}

async function shapeFaults(engines: ReturnType<typeof enginesOf>, document: object, safe: boolean): Promise<ShapeFaults> {
  let data: InstanceType<typeof Store>;
  try {
    const nquads = await jsonld.canonize(document, {algorithm: 'RDFC-1.0', format: 'application/n-quads', documentLoader, safe});
    data = new Store(new Parser({format: 'application/n-quads'}).parse(nquads));
  } catch (error) {
    return {shacl: [], second: [], jsonld: error instanceof Error ? error.message : String(error)};
  }
  const line = (path: unknown, message: unknown): string => `${String(path)} ${JSON.stringify(message)}`;
  const report = await engines?.first.validate({dataset: data});
  const second = await engines?.second.validate(data);
  return {
    shacl: report?.conforms === false ? report.results.map((result: {path?: {predicates: {value: string}[]}[]; constraintComponent?: {value: string}}) => line(result.path?.[0]?.predicates[0]?.value, result.constraintComponent?.value)) : [],
    second: second?.conforms === false ? second.results.map((result) => line(result.path?.value, result.sourceConstraintComponent?.value)) : [],
  };
}

const ajv = new Ajv2019({strict: false, allErrors: true});
addFormats(ajv);
const badgeRules = haveOfficial ? official('openbadges-3.0/schema/ob_v3p0_achievementcredential_schema.json') as {$defs: Record<string, object>} : null;
const faultsWith = (validate: ReturnType<typeof ajv.compile> | null | undefined) => (document: unknown): string[] => (validate?.(document) === false ? (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message ?? ''}`) : []);
/** What the official JSON Schema says of an Open Badge. */
export const badgeFaults = faultsWith(badgeRules && ajv.compile(badgeRules));
/** What it says of an Achievement that stands by itself. */
export const achievementFaults = faultsWith(badgeRules && ajv.compile({$schema: 'https://json-schema.org/draft/2019-09/schema', $ref: '#/$defs/Achievement', $defs: badgeRules.$defs}));

const ajv2020 = new Ajv2020({strict: false, allErrors: true});
addFormats(ajv2020);
const vcSchema = haveOfficial ? ajv2020.compile(official('w3c/schema/verifiable-credential-schema.json') as object) : null;
/** What the W3C JSON Schema of data model 2.0 says of a credential. */
export const vcFaults = faultsWith(vcSchema);

/** Canonical N-Quads by the official contexts, in safe mode; throws where anything would be dropped. */
export const officialStatements = (document: object): Promise<string> => jsonld.canonize(document, {algorithm: 'RDFC-1.0', format: 'application/n-quads', documentLoader, safe: true});
