import {catalogue} from '../../../language';

/** Words of the overview of a room. */
const en = {
  'kind': 'Workshop', 'overview': 'Designs of the room', 'overview.under': '{count} designs, looked at on {date}', 'elements': 'Elements of Annex I', 'elements.how': '● there · ! to mend · ○ missing · – not used · › comes with the award',
  'name': 'File', 'title': 'Title', 'verdict': 'Review', 'mend': 'To mend', 'advice': 'Advice', 'hints': 'Notes', 'present': 'Mandatory elements', 'used': 'Optional elements', 'outcomes': 'Outcomes', 'hours': 'Hours',
  'verdict.complete': 'complete', 'verdict.complete-with-advice': 'complete, with advice', 'verdict.not-yet': 'not yet', 'of': '{there} of {all}', 'untitled': 'Untitled', 'note': '“Complete” means against Annex I and the clauses. It does not mean recognised.',
  'compare': 'Two designs compared', 'field': 'Field', 'same': 'They say the same.', 'absent': '(nothing)', 'order': '(another order)', 'yes': 'yes', 'no': 'no',
  'mark.present': '●', 'mark.not-applicable': '●', 'mark.missing': '○', 'mark.faulty': '!', 'mark.not-used': '–', 'mark.at-issue': '›',
  'made': 'Made with the MiCrocVET Handbook. The designs were opened on this device only.',
} as const;

/** The words of the overview by language. */
export const roomWords = catalogue({en});
