import NQuads from 'rdf-canonize/lib/NQuads.js';
import type {Quad, Term} from 'jsonld/lib/toRdf.js';
import {hex, utf8} from '../../values';
import {pieced, sharedText, type CanonicalText, type SharedText} from '../canonicalText';
import {type Place} from './template';

/** A piece of a line: text as it stands, an open text (its number), or a blank node (its number). */
type Piece = string | {readonly open: number} | {readonly blank: number};

/** A statement after its subject: ` <predicate> object graph .` and the end of the line. */
interface Tail {predicate: string; pieces: readonly Piece[]}

/**
 * Statements of one subject, in the order of their predicates: those that never change, and those of one predicate that must be written anew, and
 * put in order where there are several. `written` keeps the former with their subject, by the rank of its label.
 */
type Part = {fixed: readonly string[]; written: SharedText[]} | {tails: readonly (readonly Piece[])[]};
interface Group {subject: Piece; parts: readonly Part[]}

/** What RDFC-1.0 hashes for one blank node (4.6, Hash First Degree Quads): lines that stay, in order, and lines with open texts. */
interface FirstDegree {fixed: readonly string[]; open: readonly (readonly Piece[])[]; hash: string | Hash}

/** A document's canonical form with places for its open texts. */
export interface Form {
  /**
   * The canonical form with these texts: what `canonicalise` gives for the whole document. Null when it can't be sure: blank nodes that only
   * RDFC-1.0's longer way (4.7) tells apart, statements that fall together, identifiers that meet.
   */
  fill(texts: readonly string[]): CanonicalText | null;
}

const jsonLiteral = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON';
const dot: Term = {termType: 'DefaultGraph', value: ''};
const someIri: Term = {termType: 'NamedNode', value: 'urn:x'};
const text: Term = {termType: 'NamedNode', value: 'http://www.w3.org/2001/XMLSchema#string'};

const escaped = /[\u0000-\u001f\u007f"\\]/;
const frame = NQuads.serializeQuadComponents(someIri, someIri, {termType: 'Literal', value: '|', datatype: text}, dot).split('|') as [string, string];
/** A text as N-Quads writes it between quotes; the library's own writing where something needs an escape. */
const quoted = (value: string): string => (escaped.test(value)
  ? NQuads.serializeQuadComponents(someIri, someIri, {termType: 'Literal', value, datatype: text}, dot).slice(frame[0].length, -frame[1].length) : value);

/** A word that stands for a place. It is in no document, because it is drawn anew for each form. */
const drawn = (): string => hex(crypto.getRandomValues(new Uint8Array(16)));
const alphabet: Readonly<Record<string, (word: string) => string>> = {
  uuid: (word) => `urn:uuid:${word.slice(0, 8)}-${word.slice(8, 12)}-${word.slice(12, 16)}-${word.slice(16, 20)}-${word.slice(20)}`,
  key: (word) => `did:key:z${word.replaceAll('0', 'z')}`,
  http: (word) => `http://${word}.invalid/`,
  https: (word) => `https://${word}.invalid/`,
};
/** A text for each place that can be found again in the statements. */
export const standIns = (places: readonly Place[]): readonly string[] => places.map(({form}) => {
  const word = drawn();
  return form === undefined ? `w${word}` : alphabet[form]?.(word) ?? word;
});

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const isFixed = (pieces: readonly Piece[]): pieces is readonly string[] => pieces.every((piece) => typeof piece === 'string');

/** Splits a line at its places and blank nodes. */
function splitter(inputs: readonly string[], blanks: ReadonlyMap<string, number>, mark: string): (line: string) => Piece[] {
  const numbers = new Map(inputs.map((input, i) => [input, i]));
  const places = new RegExp(`(${[...inputs.map((input) => input.replace(/[.\\/]/g, '\\$&')), `_:${mark}\\d+`].join('|')})`);
  return (line) => line.split(places).filter((part) => part !== '').map((part): Piece => {
    const open = numbers.get(part);
    if (open !== undefined) return {open};
    const blank = part.startsWith('_:') ? blanks.get(part.slice(2)) : undefined;
    return blank === undefined ? part : {blank};
  });
}

/**
 * The form of a document whose open texts were replaced by `inputs` (see standIns). Null when a text is more than a literal or an identifier
 * there, so that another text could change what is stated.
 */
export async function formOf(quads: readonly Quad[], places: readonly Place[], inputs: readonly string[], identifiers: readonly string[]): Promise<Form | null> {
  const found = new Set<number>();
  const terms: readonly Quad['object'][] = quads.flatMap(({subject, predicate, object, graph}) => [subject, predicate, object, graph]);
  for (const [i, input] of inputs.entries()) {
    for (const term of terms) {
      if (![term.value, term.language, term.datatype?.value].some((part) => part?.includes(input))) continue;
      const isText = term.termType === 'Literal' && places[i]?.form === undefined && term.datatype?.value !== jsonLiteral;
      if (term.value !== input || !(isText || (term.termType === 'NamedNode' && places[i]?.form !== undefined))) return null;
      found.add(i);
    }
  }
  if (found.size !== inputs.length) return null;

  const mark = `b${drawn()}x`;
  const names = [...new Set(terms.filter(({termType}) => termType === 'BlankNode').map(({value}) => value))];
  const numbered = new Map(names.map((name, i) => [`${mark}${i}`, i]));
  const renamed = <Part extends Term>(term: Part): Part => (term.termType === 'BlankNode' ? {...term, value: `${mark}${names.indexOf(term.value)}`} : term);
  const split = splitter(inputs, numbered, mark);
  const piecesOf = ({subject, predicate, object, graph}: Quad): Piece[] => split(NQuads.serializeQuadComponents(renamed(subject), predicate, renamed(object), renamed(graph)));

  const groups = groupsOf(quads, piecesOf);
  const hasher = await hasherAfter();
  const degrees = names.map((_, i) => firstDegreeOf(quads.map(piecesOf).filter((pieces) => pieces.some((piece) => typeof piece !== 'string' && 'blank' in piece && piece.blank === i)), i, places, hasher));
  const fixedIdentifiers = new Set([...identifiers, ...terms.filter(({termType}) => termType === 'NamedNode').map(({value}) => value)].filter((value) => !inputs.includes(value)));
  return {fill: filler({groups, degrees, places, fixedIdentifiers})};
}

function groupsOf(quads: readonly Quad[], piecesOf: (quad: Quad) => Piece[]): readonly Group[] {
  const bySubject = new Map<string, {subject: Piece; tails: Tail[]}>();
  for (const quad of quads) {
    const key = `${quad.subject.termType} ${quad.subject.value}`;
    const pieces = piecesOf(quad);
    // A subject is one piece when it is open or blank, else it is the start of the first piece.
    const [first = '', second = '', ...more] = pieces;
    const [subject, tail]: [Piece, Piece[]] = typeof first !== 'string' ? [first, [second, ...more]]
      : first === '<' ? [second, [String(more[0]).slice(1), ...more.slice(1)]]
        : [first.slice(0, first.indexOf('>') + 1), [first.slice(first.indexOf('>') + 1), second, ...more].filter((piece) => piece !== '')];
    const group = bySubject.get(key) ?? {subject, tails: []};
    bySubject.set(key, group);
    group.tails.push({predicate: quad.predicate.value, pieces: tail});
  }
  return [...bySubject.values()].map(({subject, tails}) => {
    const predicates = [...new Set(tails.map(({predicate}) => predicate))].sort((a, b) => byText(`${a}>`, `${b}>`));
    const parts: Part[] = [];
    for (const wanted of predicates) {
      const some = tails.filter(({predicate}) => predicate === wanted).map(({pieces}) => pieces);
      const before = parts.at(-1);
      if (!some.every(isFixed)) parts.push({tails: some});
      else {
        const lines = some.map((pieces) => pieces.join('')).sort(byText);
        if (before && 'fixed' in before) parts[parts.length - 1] = {fixed: [...before.fixed, ...lines], written: []};
        else parts.push({fixed: lines, written: []});
      }
    }
    return {subject, parts};
  });
}

function firstDegreeOf(lines: readonly (readonly Piece[])[], own: number, places: readonly Place[], hasher: Hasher): FirstDegree {
  const marked = lines.map((pieces) => joinedTexts(pieces.map((piece): Piece => (typeof piece !== 'string' && 'blank' in piece ? (piece.blank === own ? '_:a' : '_:z') : piece))));
  const fixed = marked.filter(isFixed).map((pieces) => pieces.join('')).sort(byText);
  const open = marked.filter((pieces) => !isFixed(pieces));
  if (open.length === 0) return {fixed, open, hash: hasher('', false)(fixed.join(''))};
  // Lines that come before all open ones, whatever the texts: they are hashed once.
  const first = open.map(([piece]) => (typeof piece === 'string' ? piece : '')).sort(byText)[0] ?? '';
  const before = fixed.filter((line) => line < first);
  // An identifier is another one each time, and so is what rests on it.
  const again = !open.some((pieces) => pieces.some((piece) => typeof piece !== 'string' && 'open' in piece && places[piece.open]?.form !== undefined));
  return {fixed: fixed.slice(before.length), open, hash: hasher(before.join(''), again)};
}

const joinedTexts = (pieces: readonly Piece[]): readonly Piece[] => pieces.reduce<Piece[]>((all, piece) => {
  const last = all.at(-1);
  if (typeof piece === 'string' && typeof last === 'string') all[all.length - 1] = last + piece;
  else all.push(piece);
  return all;
}, []);

// Dates, grades and numbers of hours are the same for many learners, and so are the hashes that rest on them.
const mostHashes = 500;
/** SHA-256 of lines that go on after the same beginning, at once: for so little, the way through WebCrypto takes longer than the hash. */
type Hash = (lines: string) => string;
/** Makes the hash for a beginning; `again` says whether the same lines are likely to come again. */
type Hasher = (beginning: string, again: boolean) => Hash;
const hasherAfter = async (): Promise<Hasher> => {
  const {sha256} = await import('@noble/hashes/sha2.js');
  return (beginning, again) => {
    const begun = sha256.create().update(utf8(beginning));
    const hash: Hash = (lines) => pieced([lines]).withBytes((bytes) => hex(begun.clone().update(bytes).digest()));
    if (!again) return hash;
    const hashes = new Map<string, string>();
    return (lines) => {
      const known = hashes.get(lines);
      if (known !== undefined) return known;
      const made = hash(lines);
      if (hashes.size >= mostHashes) hashes.clear();
      hashes.set(lines, made);
      return made;
    };
  };
};

// Characters that a form keeps of its parts: a blank node can get any label.
const mostShared = 1_000_000;

interface Parts {groups: readonly Group[]; degrees: readonly FirstDegree[]; places: readonly Place[]; fixedIdentifiers: ReadonlySet<string>}

function filler({groups, degrees, places, fixedIdentifiers}: Parts): Form['fill'] {
  const identifiers = places.flatMap(({form}, i) => (form === undefined ? [] : [i]));

  /** Whether open identifiers stay apart from each other and from all that are fixed: where two meet, nodes would become one. */
  const apart = (texts: readonly string[]): boolean => {
    for (const [at, i] of identifiers.entries()) {
      const value = texts[i] ?? '';
      if (fixedIdentifiers.has(value)) return false;
      for (let before = 0; before < at; before++) if (texts[identifiers[before] as number] === value) return false;
    }
    return true;
  };

  // Hashes that rest on nothing open are in order already.
  const usual = degrees.map((_, i) => i).sort((a, b) => byText(fixedHash(degrees[a]), fixedHash(degrees[b])));

  /** Blank nodes by the rank of their hash (RDFC-1.0, 4.4, steps 3 to 4); null when two hashes are equal. */
  const ranked = (written: readonly string[]): readonly number[] | null => {
    const all = degrees.map(({fixed, open, hash}) => (typeof hash === 'string' ? hash : hash([...fixed, ...open.map((pieces) => rendered(pieces, written, []))].sort().join(''))));
    const order = usual.toSorted((a, b) => byText(all[a] as string, all[b] as string));
    return order.some((i, rank) => rank > 0 && all[order[rank - 1] as number] === all[i]) ? null : order;
  };

  const labelOfRank = degrees.map((_, rank) => `_:c14n${rank}`);
  // The order of the labels as text, in which 10 comes before 2. A line starts with its subject and a space, which comes before every character that a longer label could have there.
  const ranksAsText = degrees.map((_, rank) => rank).sort((a, b) => byText(`${labelOfRank[a]} `, `${labelOfRank[b]} `));
  const ofBlank = degrees.map((_, i) => groups.find(({subject}) => typeof subject !== 'string' && 'blank' in subject && subject.blank === i));
  const ofNames = groups.flatMap(({subject, parts}) => (typeof subject === 'string' || 'open' in subject ? [{subject, parts}] : []));

  let room = mostShared;
  const kept = ({fixed, written}: Extract<Part, {fixed: unknown}>, subject: string, rank: number): SharedText | string => {
    const known = written[rank];
    if (known !== undefined) return known;
    const lines = fixed.map((line) => subject + line).join('');
    room -= lines.length;
    return room < 0 ? lines : (written[rank] = sharedText(lines));
  };

  return (texts) => {
    if (!apart(texts)) return null;
    const written = texts.map((value, i) => (places[i]?.form === undefined ? quoted(value) : value));
    const order = ranked(written);
    if (order === null) return null;
    const labels = new Array<string>(order.length);
    for (const [rank, i] of order.entries()) labels[i] = labelOfRank[rank] as string;
    const all: (string | SharedText)[] = [];
    let unshared = '';
    const put = (text: SharedText | string): void => {
      if (typeof text === 'string') {
        unshared += text;
        return;
      }
      if (unshared !== '') all.push(unshared);
      unshared = '';
      all.push(text);
    };
    /** Writes the statements of a subject; `rank` is where those that stay are kept, undefined where they are not worth it. False when two fall together. */
    const write = (parts: readonly Part[], subject: string, rank: number | undefined): boolean => parts.every((part) => {
      if (!('fixed' in part)) {
        const lines = part.tails.map((pieces) => subject + rendered(pieces, written, labels));
        if (lines.length > 1) lines.sort();
        for (const line of lines) unshared += line;
        return lines.every((line, i) => line !== lines[i - 1]);
      }
      if (rank === undefined) for (const line of part.fixed) unshared += subject + line;
      else put(kept(part, subject, rank));
      return true;
    });
    // Names start with <, which comes before the _ of every blank node.
    const names = ofNames.map(({subject, parts}) => ({parts, stays: typeof subject === 'string', subject: typeof subject === 'string' ? subject : `<${written[subject.open]}>`}));
    names.sort((a, b) => byText(`${a.subject} `, `${b.subject} `));
    const whole = names.every(({subject, parts, stays}) => write(parts, subject, stays ? 0 : undefined))
      && ranksAsText.every((rank) => write(ofBlank[order[rank] as number]?.parts ?? [], labelOfRank[rank] as string, rank));
    if (unshared !== '') all.push(unshared);
    return whole ? pieced(all) : null;
  };
}

const fixedHash = (degree: FirstDegree | undefined): string => (typeof degree?.hash === 'string' ? degree.hash : '~');

function rendered(pieces: readonly Piece[], written: readonly string[], labels: readonly string[]): string {
  let line = '';
  for (const piece of pieces) line += typeof piece === 'string' ? piece : 'open' in piece ? written[piece.open] : labels[piece.blank];
  return line;
}
