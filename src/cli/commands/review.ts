import {pick} from '../../language';
import {review, toldReview, type Verdict} from '../../specification';
import {onlyFile} from '../args';
import {type Command, type Exit} from '../command';
import {readSpecification} from '../documents';
import {asJson, oneLine} from '../io';
import {words} from '../words';

const exits: Readonly<Record<Verdict, Exit>> = {complete: 0, 'complete-with-advice': 0, 'not-yet': 1};

/** `review SPEC [--json] [--lang L]`: findings of a specification. */
export const reviewCommand: Command = {
  options: {json: {kind: 'flag'}, lang: {kind: 'value', value: 'LANGUAGE'}},
  async run(args, console, lang) {
    const specification = await readSpecification(onlyFile(args, 'SPEC'), console, lang);
    const told = toldReview(review(specification, {at: new Date()}), lang);
    const {verdict, findings, elements} = told;
    if (args.flags.has('json')) {
      console.out(asJson(told));
      return exits[verdict];
    }
    const missing = elements.filter(({state}) => state === 'missing' || state === 'faulty');
    console.out([
      oneLine(pick(specification.title, lang, specification.languages) || specification.id),
      words.text(`review.verdict.${verdict}`, lang), '',
      ...findings.map(({severity, data: _, ...finding}) => words.text('review.finding', lang, {...finding, message: oneLine(finding.message), mend: oneLine(finding.mend), severity: words.text(`severity.${severity}`, lang)})),
      ...(missing.length > 0 ? ['', words.text('review.elements', lang, {elements: missing.map(({name}) => name)})] : []), '',
    ].join('\n'));
    return exits[verdict];
  },
};
