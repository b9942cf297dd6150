import {isPresent, presence, when} from './helpers';
import {languageOfText, reviewLanguage} from './language';
import type {Hit, Rule} from './types';

const identity = ['date-of-birth', 'national-id'] as const;
const beyondNeed = ['email', 'postal-address', 'telephone', 'photo'] as const;

// Function mailboxes and addresses belong here; everywhere else an e-mail address is somebody's.
const contactPlaces = /^\/(?:awardingBody|enrolment\/contact|publication|furtherInformation|privacy\/notice|issuing\/(?:checkAddress|corrections|message))(?:\/|$)/;
// Codes, numbers of registers and addresses look like numbers of people and are none.
const codePlaces = /^\/(?:awardingBody|code|version|field|enrolment\/contact|\$schema|id|level\/nqfEntry|publication\/address)(?:\/|$)|\/(?:uri|address|source|website|agreement|results|checkAddress|date|id)$/;

const patterns: readonly {case: 'email' | 'number'; pattern: RegExp; elsewhere: RegExp}[] = [
  {case: 'email', pattern: /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u, elsewhere: contactPlaces},
  // Eight or more digits, or the national forms with letters before or behind (12345678Z, RSSMRA85M01H501Z), or an account.
  {case: 'number', pattern: /\b(?:[A-Z]{0,3}\d{8,}[A-Z]?|[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]|[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,})\b/u, elsewhere: codePlaces},
];

// Two or three words that all start with a capital: a name, unless a function is among them.
const looksLikeName = /^\p{Lu}[\p{Ll}'’-]+(?: (?:de|da|di|del|della|von|van|dos|do|la)){0,2}(?: \p{Lu}[\p{Ll}'’.-]*){1,3}$/u;

/** Rules about personal data (S10.2, S10.3, S10.7, S11.4). */
export const privacyRules: readonly Rule[] = [
  {
    code: 'V26', clauses: ['S10.3'], severity: 'warning',
    check: ({privacy}) => isPresent(privacy?.reason) ? [] : (privacy?.dataFields ?? []).flatMap((field) => identity.some((known) => known === field) ? [{pointer: '/privacy/reason', data: {case: field}}] : []),
  },
  presence('V112', 'S10.2', 'error', '/privacy/notice'),
  {
    code: 'V113', clauses: ['S10.2'], severity: 'warning',
    check: ({privacy}) => isPresent(privacy?.reason) ? [] : (privacy?.dataFields ?? []).flatMap((field) => beyondNeed.some((known) => known === field) ? [{pointer: '/privacy/dataFields', data: {case: field}}] : []),
  },
  {
    code: 'V114', clauses: ['S10.2'], severity: 'warning',
    check: (_, {texts, strings, languages: [master = '']}): Hit[] => [...texts, ...strings.map((placed) => ({...placed, lang: master}))].flatMap(({pointer, lang, text}) => [
      ...patterns.flatMap(({case: kind, pattern, elsewhere}) => {
        const found = elsewhere.test(pointer) ? null : pattern.exec(text);
        return found === null ? [] : [{pointer, data: {case: kind, found: found[0]}}];
      }),
      ...[languageOfText(lang, text)?.personMarks.exec(text)].flatMap((found) => (found ? [{pointer, data: {case: 'name', found: found[0]}}] : [])),
    ]),
  },
  {
    code: 'V115', clauses: ['S10.2'], severity: 'warning',
    check({roles = {}}, {languages: [master = '']}): Hit[] {
      // Without the words for functions of that language, "Responsável Pedagógica" would be taken for a person.
      const functionWords = reviewLanguage(master)?.functionWords;
      return functionWords === undefined ? [] : Object.entries(roles).flatMap(([role, text]) => when(looksLikeName.test(text.trim()) && !functionWords.test(text), `/roles/${role}`, {name: text}));
    },
  },
  presence('V116', 'S10.7', 'warning', '/privacy/retention'),
  presence('V117', 'S11.4', 'warning', '/privacy/retirement'),
];
