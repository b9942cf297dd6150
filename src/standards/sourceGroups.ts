import type {Source} from './sources';

/** What kind of source it is, as the page of sources groups them. */
export type SourceGroup = 'law' | 'europe' | 'microcvet' | 'country' | 'format' | 'practice' | 'own';

/** The groups, in the order in which they are shown. */
export const sourceGroups: readonly SourceGroup[] = ['law', 'europe', 'country', 'format', 'microcvet', 'practice', 'own'];

// By the host of the address, since that says who speaks; the first that fits counts.
const hosts: readonly (readonly [group: SourceGroup, host: RegExp])[] = [
  ['law', /(^|\.)eur-lex\.europa\.eu$/],
  ['microcvet', /(^|\.)(opencom-italy\.org|kainotomia\.com\.gr|meuskills\.eu|cesie\.org|evta\.eu|obrtnicko-uciliste\.hr)$/],
  ['country', /(^|\.)(national-policies\.eacea\.ec\.europa\.eu|eurydice\.eacea\.ec\.europa\.eu|ontargetworkskills\.com|npuls\.nl|nlqf\.nl|it-omscholing\.nl|professionals\.uu\.nl|bwp-zeitschrift\.de|mfhea\.mt|laleynext\.es|adide-pv\.org|boe\.es|inap\.es|cnos-fap\.it|forme\.online|tecnostruttura\.it|gov\.pt|passaportequalificaq\.gov\.pt|dre\.tretas\.org|qqi\.ie|iua\.ie|mikrocertifikat\.cz|nki-latvija\.lv)$/],
  ['europe', /(^|\.)(europa\.eu|eqavet\.eu)$/],
  ['format', /(^|\.)(github\.com|w3\.org|1edtech\.org|imsglobal\.org)$/],
];
// Sources that their host would put elsewhere.
const others: Readonly<Record<string, SourceGroup>> = {elm: 'europe', 'edc-software': 'europe', 'wcag-22': 'law', 'greece-micro': 'country', 'cedefop-frameworks': 'country'};

/** The group of a source: by its name where that is needed, else by who publishes it; the practice of others where nothing fits. */
export function sourceGroupOf({id, address}: Source): SourceGroup {
  if (address === undefined) return 'own';
  const {hostname} = new URL(address);
  return others[id] ?? hosts.find(([, host]) => host.test(hostname))?.[0] ?? 'practice';
}
