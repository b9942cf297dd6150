import type {FormatProblem} from './types';

/** Which answer of the specification stands behind a place of a document; `$1` is the number of an item. The first row that fits counts. */
const behind: readonly (readonly [place: RegExp, answer: string])[] = [
  // Entries for catalogues.
  [/^\/(?:homepage\b.*|(?:offers\/\d+\/)?url)$/, '/publication/address'],
  [/^\/dateModified$/, '/publication/date'],
  [/^\/defaultLanguage$/, '/languages'],
  [/^\/learningAchievementSpecification\/language$/, '/learningLanguages'],
  [/^\/learningAchievementSpecification\/thematicArea$/, '/field'],
  [/^\/learningAchievementSpecification\/learningOutcome$/, '/outcomes'],
  [/^\/learningAchievementSpecification\/nqfLevel\b/, '/level/nqfLevel'],
  [/^\/provider$/, '/awardingBody/legalName'],
  [/^\/(?:learningAchievementSpecification\/)?title\b/, '/title'],
  [/^\/description$/, '/summary'],
  [/\/learningOutcome\/(\d+)\/title\b/, '/outcomes/$1/statement'],
  [/\/resultDescription\/(\d+)\/name$/, '/outcomes/$1/statement'],
  [/\/relatedE?S?C?O?Skill\/|\/alignment\//, '/outcomes'],
  [/\/(?:spatial|countryCode|addressCountryCode)$/, '/awardingBody/country'],
  [/\/geographicName\b|\/addressRegion$/, '/awardingBody/region'],
  [/\/legalName\b|\/issuer\/name$/, '/awardingBody/legalName'],
  [/\/identifierType$/, '/awardingBody/registrationKind'],
  [/\/(?:eIDASIdentifier\/notation|otherIdentifier\/\d+\/identifier)$/, '/awardingBody/registration'],
  [/\/awardingBody\/\d+\/homepage\/|\/issuer\/(?:homepage\/.*|url)$/, '/awardingBody/website'],
  [/\/emailAddress\/|\/issuer\/email$/, '/awardingBody/email'],
  [/\/specifiedBy\/homepage\/|\/criteria\/id$/, '/publication/address'],
  [/\/supplementaryDocument\/(\d+)\//, '/furtherInformation/$1/address'],
  [/\/(?:primaryLanguage|language|individualDisplay|inLanguage)$/, '/languages'],
  [/\/provenBy\/(\d+)\/(?:specifiedBy\/)?(?:title|dcType)$/, '/assessments/$1'],
  [/\/influencedBy\/(\d+)\/(?:specifiedBy\/)?(?:title|dcType|mode|workload)$/, '/activities/$1'],
  [/\/(?:displayParameter|hasClaim\/\d+|specifiedBy)\/title\b|\/achievement\/name$|^\/name$/, '/title'],
  [/\/(?:displayParameter|hasClaim\/\d+|specifiedBy|achievement)\/description\b/, '/summary'],
];

/** The answer to give or to mend so that a problem of a document goes away, as a JSON pointer into the specification; undefined where it is not known. */
export function answerBehind({pointer, data}: Pick<FormatProblem, 'pointer' | 'data'>): string | undefined {
  const property = String(data.property ?? '');
  const place = property === '' || pointer.endsWith(`/${property}`) ? pointer : `${pointer}/${property}`;
  for (const [pattern, answer] of behind) {
    const found = pattern.exec(place);
    if (found) return answer.replace('$1', found[1] ?? '0');
  }
  return undefined;
}

/** The answers behind problems, each once, and the problems that no answer is known for. */
export function answersBehind<Problem extends FormatProblem>(problems: readonly Problem[]): {answers: readonly string[]; others: readonly Problem[]} {
  const found = problems.map((problem) => ({problem, answer: answerBehind(problem)}));
  return {answers: [...new Set(found.flatMap(({answer}) => answer ?? []))], others: found.filter(({answer}) => answer === undefined).map(({problem}) => problem)};
}
