import {offeringById} from '../credentials';
import {
  archiveFolders, classForms, detectMapping, issueRows, issueSamples, keptMapping, packedFile, readRoster, readTable, rowsToMend, sampleChoices, statusEntries, statusFiles,
  type ClassForms, type Mapping, type Paint, type Refused, type RosterRow, type StatusPlaces, type Table,
} from '../issuing';
import {type Bench} from '../issuing/faulty';
import {
  exportSampleKey, importSampleKey, makeSampleKey, mechanismById, openSdJwt, preparedForms, present,
  type KeyType, type ProofId, type SampleKey, type SampleKeyJwk,
} from '../proofs';
import {type Specification} from '../specification';
import {helperIn, verify} from '../verification';
import {fontInBrowser} from './fonts';
import {type CallName, type Calls, type PackedRow, type PublicSampleKey, type RowPlaces} from './protocol';

/** What a handler may use besides its request. */
export interface HandlerContext {signal: AbortSignal; paint: Paint}

/** One function for each call. */
export type Handlers = {[Name in CallName]: (request: Calls[Name]['request'], context: HandlerContext) => Promise<Calls[Name]['response']>};

const refused = (rows: readonly RosterRow[]): readonly Refused[] => rows.filter((row) => 'reasons' in row);

const keyTypeOf = (proof: ProofId): KeyType => mechanismById(proof)?.key ?? 'Ed25519';

const [firstRows, mostReasons] = [3, 200];
/** A row in the name of its file, so that files stand in the order of the roster. */
const numbered = (row: number, name: string): string => `${archiveFolders.credentials}${String(row).padStart(5, '0')}-${name}`;

/** Hands the places of some rows out in their order; those of rows that do not come out are not written down, so nothing has to be given back. */
const placesOf = ({addresses, indexes}: RowPlaces): StatusPlaces => {
  const left = [...indexes];
  return {take: () => statusEntries({addresses}, left.shift() ?? -1), giveBack: () => {}};
};

/** The handlers of one worker, with its own sample keys, one of each kind. */
export function makeHandlers(): Handlers {
  const visitKeys = new Map<KeyType, Promise<SampleKey>>();
  const sampleKey = (type: KeyType): Promise<SampleKey> => {
    const known = visitKeys.get(type) ?? makeSampleKey({type});
    visitKeys.set(type, known);
    return known;
  };
  // One for all exercises of a visit, so that what belongs together is signed with the same keys.
  let bench: Promise<Bench> | undefined;
  const checked = preparedForms();
  let table: Table | null = null;
  let rows: readonly RosterRow[] = [];
  let readAs: {mapping: Mapping; specification: Specification} | null = null;
  let ofClass: {kid: string; key: Promise<SampleKey>; forms: ClassForms} | null = null;
  const classOf = (jwk: SampleKeyJwk): NonNullable<typeof ofClass> => {
    if (ofClass?.kid !== jwk.kid) ofClass = {kid: jwk.kid, key: importSampleKey(jwk), forms: classForms()};
    return ofClass;
  };
  return {
    rosterOpen: async ({bytes, specification, before}) => {
      [table, rows, readAs] = [null, [], null];
      const read = readTable(bytes);
      if ('code' in read) return {fault: read};
      table = read;
      const detected = detectMapping(read.headings, specification);
      const mapping = before === undefined ? detected : keptMapping(before, read.headings, specification);
      return {headings: read.headings, first: read.rows.slice(0, firstRows).map(({cells}) => cells), count: read.rows.length, mapping, kept: mapping.join() !== detected.join()};
    },
    rosterRead: async ({mapping, specification, lang}) => {
      if (table === null) return null;
      const roster = readRoster(table, specification, lang, mapping);
      rows = roster.rows;
      readAs = {mapping, specification};
      const failed = refused(rows);
      const warnings = rows.flatMap((row) => ('warnings' in row && row.warnings ? [{row: row.row, reasons: row.warnings}] : []));
      return {
        good: rows.length - failed.length, failed: failed.length, reasons: failed.slice(0, mostReasons),
        warned: warnings.length, warnings: warnings.slice(0, mostReasons), faults: roster.faults, notes: roster.notes,
      };
    },
    rosterMend: async ({rows: some}) => (table === null || readAs === null ? null : rowsToMend(table, readAs.specification, some ?? refused(rows), readAs.mapping)),
    rosterRows: async ({from, count}) => rows.slice(from, from + count),
    classKey: async ({proof}) => {
      const key = await makeSampleKey({type: keyTypeOf(proof), extractable: true});
      return {jwk: await exportSampleKey(key), did: key.did};
    },
    issueRows: async ({jwk, rows: some, places, ...request}, context) => {
      const {key, forms} = classOf(jwk);
      const made = await issueRows({...request, ...context, font: fontInBrowser, key: await key, ...(places && {places: placesOf(places)})}, some, forms);
      return {
        rows: made.map((result): PackedRow => {
          if ('reasons' in result) return result;
          const {row, sha256, file: {name, content}, award: {learner, awardedOn}, credential, place} = result;
          return {row, sha256, learner: `${learner.givenName} ${learner.familyName}`, ...(learner.number !== undefined && {number: learner.number}), awardedOn, credential, file: packedFile(numbered(row, name), content), ...(place !== undefined && {place})};
        }),
        losses: made.flatMap((result) => ('losses' in result ? [result.losses] : []))[0] ?? [],
      };
    },
    sampleKey: async ({proof}): Promise<PublicSampleKey> => {
      const {did, verificationMethod, engine} = await sampleKey(keyTypeOf(proof));
      return {did, verificationMethod, engine};
    },
    choices: async () => sampleChoices(),
    issue: async (request, context) => issueSamples({...request, ...context, font: fontInBrowser, key: await sampleKey(keyTypeOf(request.proof))}),
    statusFiles: async ({book, now, jwk}) => {
      const ofLists = jwk && await classOf(jwk).key;
      return statusFiles(book, ofLists?.type === 'Ed25519' ? ofLists : await sampleKey('Ed25519'), now);
    },
    exercise: async ({id}, {paint}) => {
      const {faults, makeBench, makeFaulty} = await import('../issuing/faulty');
      const fault = faults.find((each) => each.id === id);
      if (fault === undefined) throw new TypeError(`No such exercise: ${id}`);
      bench ??= makeBench({now: new Date(), paint});
      return makeFaulty(fault, await bench);
    },
    verify: async ({input, options}, {signal}) => verify(input, {...options, signal, forms: checked}),
    helper: async ({input}) => helperIn(input) ?? null,
    // Mail programs break long lines, and some tools save a token as a JSON string.
    openSdJwt: async ({text}) => openSdJwt(text.replace(/\s+/g, '').replace(/^"|"$/g, '')).catch(() => null),
    present: async ({open, pointers}, {signal}) => {
      const text = present(open, pointers);
      return {text, report: await verify(text, {signal})};
    },
    offer: async ({offering, specification}) => {
      const known = offeringById(offering);
      if (known === undefined) throw new TypeError(`No such offering: ${offering}`);
      const conversion = known.convert(specification);
      return {...conversion, problems: known.check(conversion.document)};
    },
    importFile: async ({input, language}) => (await import('../importing')).importFile(input, {language}),
  };
}
