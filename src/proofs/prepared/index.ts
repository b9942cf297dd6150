import {canonicalise, statementsOf, type CanonicaliseOptions} from '../canonicalise';
import {wholeText, type CanonicalText} from '../canonicalText';
import {knownContexts, type ContextTable} from '../contexts';
import {isObject} from '../../values';
import {formOf, standIns, type Form} from './form';
import {differences, filledIn, openTexts, templateOf} from './template';

/** A known kind of document: one of its kind, and its form as soon as a second one has shown what differs. */
interface Kind {sample: unknown; open: ReadonlySet<string>; widenings: number; ready?: {textsOf(document: unknown): readonly string[] | null; form: Form}}

/** Canonical forms that were prepared once and are filled for each further document of their kind. */
export interface PreparedForms {
  /** What `canonicalise` gives or throws, sooner for a document that differs from an earlier one only in its texts. */
  canonicalise(document: unknown, options?: CanonicaliseOptions): Promise<CanonicalText>;
  /** How many documents were filled in, and how many went the whole way. */
  readonly counts: {filled: number; whole: number};
}

// What is kept stays small whatever comes in: few kinds, none of them large, each with few places and few attempts.
const mostKinds = 32;
const mostOpen = 64;
const mostWidenings = 12;
const mostTexts = 100_000;

const textLength = (value: unknown): number => (typeof value === 'string' ? value.length
  : Array.isArray(value) ? value.reduce<number>((sum, item) => sum + textLength(item), 8)
    : isObject(value) ? Object.entries(value).reduce((sum, [name, item]) => sum + name.length + textLength(item), 8) : 8);

const identifiersIn = (value: unknown): string[] => (Array.isArray(value) ? value.flatMap(identifiersIn)
  : isObject(value) ? Object.entries(value).flatMap(([name, item]) => (name === 'id' && typeof item === 'string' ? [item] : identifiersIn(item))) : []);

async function prepare(kind: Kind, contexts: ContextTable): Promise<Kind['ready']> {
  const {template, places} = templateOf(kind.sample, kind.open);
  const inputs = standIns(places);
  const probe = filledIn(template, inputs);
  // A text that decides what is stated, such as an identifier under a name other than id, is refused here.
  const quads = await statementsOf(probe, {contexts}).catch(() => null);
  const form = quads && await formOf(quads, places, inputs, identifiersIn(probe).filter((identifier) => !inputs.includes(identifier)));
  return form === null ? undefined : {textsOf: openTexts(template, places), form};
}

/**
 * A cache of canonical forms for documents that share their structure: a class of one micro-credential, or credentials of one achievement.
 * The first of a kind goes the whole way of JSON-LD and RDFC-1.0, the second shows which texts differ; from then on only those texts are
 * filled in, hashed and put in order. A document that does not fit exactly, or where two blank nodes can't be told apart by their own
 * statements (RDFC-1.0, 4.6), goes the whole way again. Nothing that `canonicalise` refuses is ever filled in.
 */
export function preparedForms(contexts: ContextTable = knownContexts): PreparedForms {
  let kinds: Kind[] = [];
  const counts = {filled: 0, whole: 0};
  let last: Promise<unknown> = Promise.resolve();

  /** The filled-in form; null when no kind fits, undefined when one fits and can't be sure. */
  const filled = (document: unknown): CanonicalText | null | undefined => {
    for (const kind of kinds) {
      const {ready} = kind;
      const texts = ready?.textsOf(document);
      if (!ready || !texts) continue;
      // The next one of a batch is most likely of the same kind.
      if (kinds[0] !== kind) kinds = [kind, ...kinds.filter((other) => other !== kind)];
      return ready.form.fill(texts) ?? undefined;
    }
    return null;
  };

  const learn = async (document: unknown, canonical: string): Promise<void> => {
    if (textLength(document) > mostTexts) return;
    for (const kind of kinds) {
      const found = kind.widenings < mostWidenings ? differences(kind.sample, document) : null;
      if (found === null) continue;
      if (found.length === 0 && kind.ready) return;
      kind.widenings += 1;
      const open = new Set([...kind.open, ...found]);
      if (open.size > mostOpen) return;
      const ready = await prepare({...kind, open}, contexts);
      const texts = ready?.textsOf(document);
      // The form has to give what the whole way gave.
      if (!ready || !texts || ready.form.fill(texts)?.text() !== canonical) return;
      Object.assign(kind, {open, ready});
      return;
    }
    kinds = [{sample: structuredClone(document), open: new Set<string>(), widenings: 0}, ...kinds].slice(0, mostKinds);
  };

  const whole = async (document: unknown, options: CanonicaliseOptions, known: boolean): Promise<CanonicalText> => {
    counts.whole += 1;
    const canonical = await canonicalise(document, options);
    if (!known) await learn(document, canonical).catch(() => undefined);
    return wholeText(canonical);
  };

  return {
    counts,
    canonicalise: async (document, options = {}) => {
      if ((options.contexts ?? contexts) !== contexts || options.signal?.aborted) return wholeText(await canonicalise(document, options));
      const soon = filled(document);
      if (soon) {
        counts.filled += 1;
        return soon;
      }
      if (soon === undefined) return whole(document, options, true);
      // One after the other: of many that arrive together, the first ones prepare the form for the rest.
      const turn = last.then(async () => {
        const now = filled(document);
        if (!now) return whole(document, options, now === undefined);
        counts.filled += 1;
        return now;
      });
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
