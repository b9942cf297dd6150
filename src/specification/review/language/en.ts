import type {OutcomeKind} from '../../types';
import type {ReviewLanguage, VerbEntry} from './types';
import {verbsEn} from './verbs.en';

const kinds: Readonly<Record<string, OutcomeKind>> = {k: 'knowledge', s: 'skill', r: 'responsibility'};

const verbs: readonly VerbEntry[] = verbsEn.trim().split('\n').map((line) => {
  const [, verb = '', from = '', to = '', letters = '', noun] = /^(.+?) (\d)-(\d) ([ksr]+)( n)?$/.exec(line) ?? [];
  return {verb, from: Number(from), to: Number(to), kinds: [...letters].flatMap((letter) => kinds[letter] ?? []), alsoNoun: noun !== undefined};
});

/** Words that end in -ly and are verbs. */
const lyVerbs = new Set(['apply', 'comply', 'fly', 'multiply', 'rely', 'reply', 'supply']);

function baseForms(word: string): readonly string[] {
  const forms = [word];
  const add = (end: string, ...replacements: readonly string[]): void => {
    if (word.endsWith(end) && word.length > end.length + 1) forms.push(...replacements.map((replacement) => word.slice(0, -end.length) + replacement));
  };
  add('ies', 'y');
  add('es', '', 'e');
  add('s', '');
  add('ying', 'y');
  add('ing', '', 'e');
  const doubled = /^(.+)([bdgklmnprt])\2ing$/.exec(word);
  if (doubled !== null) forms.push(`${doubled[1] ?? ''}${doubled[2] ?? ''}`);
  return forms;
}

/** How English texts are read. */
export const en: ReviewLanguage = {
  script: /\p{Script=Latin}/gu,
  verbs,
  unobservable: {
    'understand': 'understanding', 'comprehend': 'understanding', 'grasp': 'understanding', 'get to grips with': 'understanding', 'make sense of': 'understanding',
    'have an understanding': 'understanding', 'gain an understanding': 'understanding', 'gain understanding': 'understanding', 'develop an understanding': 'understanding', 'an understanding': 'understanding', 'realise': 'understanding', 'realize': 'understanding', 'demonstrate an understanding': 'understanding', 'demonstrate understanding': 'understanding', 'show an understanding': 'understanding', 'show understanding': 'understanding',
    'know': 'knowing', 'have knowledge': 'knowing', 'gain knowledge': 'knowing', 'acquire knowledge': 'knowing', 'knowledge': 'knowing', 'demonstrate knowledge': 'knowing', 'show knowledge': 'knowing', 'remember': 'knowing', 'memorise': 'knowing', 'memorize': 'knowing', 'get to know': 'knowing',
    'be aware': 'noticing', 'become aware': 'noticing', 'awareness': 'noticing', 'demonstrate awareness': 'noticing', 'show awareness': 'noticing', 'develop awareness': 'noticing', 'develop an awareness': 'noticing', 'raise awareness': 'noticing', 'be conscious': 'noticing', 'notice': 'noticing',
    'be familiar': 'using', 'become familiar': 'using', 'familiarise': 'using', 'familiarize': 'using', 'familiarity': 'using', 'become acquainted': 'using', 'be acquainted': 'using', 'be introduced': 'using', 'be exposed': 'using', 'get acquainted': 'using',
    'learn': 'using', 'study': 'using', 'cover': 'using', 'discover': 'using', 'acquire': 'using', 'gain': 'using', 'master': 'using', 'improve your': 'using',
    'appreciate': 'valuing', 'believe': 'valuing', 'enjoy': 'valuing', 'feel': 'valuing', 'be interested': 'valuing', 'be motivated': 'valuing', 'respect': 'valuing', 'be committed': 'valuing',
  },
  suggestions: {
    understanding: ['explain', 'describe', 'interpret', 'compare'],
    knowing: ['name', 'state', 'identify', 'describe'],
    noticing: ['identify', 'point out', 'report', 'distinguish'],
    using: ['use', 'apply', 'carry out', 'demonstrate'],
    valuing: ['justify', 'choose', 'recommend', 'argue'],
  },
  notVerbs: [
    'a', 'ability', 'about', 'advanced', 'all', 'an', 'any', 'basic', 'basics', 'capacity', 'competence', 'competences', 'content', 'course', 'foundations', 'fundamentals', 'good', 'history', 'how', 'in',
    'introduction', 'key', 'lesson', 'main', 'module', 'overview', 'part', 'principles', 'skills', 'the', 'theory', 'theoretical', 'this', 'topics', 'types', 'various', 'what', 'when', 'why', 'with',
  ],
  openings: [
    'after this course', 'after the course', 'at the end of the course', 'on completion', 'by the end',
    'the learner is able to', 'the learner will be able to', 'the learner can', 'the learner will', 'the learner', 'learners are able to', 'learners will be able to', 'learners can', 'learners will', 'learners',
    'the participant can', 'the participant will be able to', 'the participant will', 'participants can', 'participants will be able to', 'participants will', 'the holder can', 'the holder is able to', 'the student can', 'the student will be able to', 'students can', 'students will be able to', 'students will',
    'you can', 'you will be able to', 'you will', 'be able to', 'is able to', 'are able to', 'will be able to', 'can', 'to', 'will',
  ].sort((a, b) => b.length - a.length),
  isAdverb: (word) => word.endsWith('ly') && !lyVerbs.has(word),
  baseForms,
  infinitiveMarks: ['to'],
  conjunctions: ['and', 'or', 'and/or', '&', 'then'],
  determiners: ['a', 'an', 'the', 'its', 'it', 'them', 'their', 'this', 'that', 'these', 'those', 'each', 'every', 'any', 'all', 'one', 'two', 'three', 'simple', 'your', 'his', 'her', 'to', 'how', 'whether', 'why', 'what'],
  contextWords: [
    'about', 'according', 'across', 'after', 'against', 'along', 'among', 'around', 'as', 'at', 'based', 'before', 'behind', 'below', 'between', 'beyond', 'by', 'during', 'following', 'for', 'from', 'given', 'if', 'in', 'inside', 'into', 'near', 'on', 'onto', 'out',
    'over', 'so', 'through', 'throughout', 'to', 'towards', 'under', 'until', 'upon', 'using', 'via', 'when', 'where', 'whether', 'while', 'with', 'within', 'without',
  ],
  stopWords: ['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'is', 'it', 'its', 'of', 'on', 'one', 'or', 'own', 'that', 'the', 'their', 'this', 'to', 'whether', 'with'],
  titleClaims: /\b(?:degree|diploma|bachelor(?:'s)?|master's|masters?(?= in\b)|doctorate|phd|mba|licen[cs]e[ds]?|official(?:ly)?|accredited|state[- ]recognised|state[- ]recognized|chartered)\b/iu,
  titleExceptions: /\b(?:open|free|software|creative commons|data|driving) licen[cs]e[ds]?\b|\blicen[cs]e (?:terms|conditions)\b|\b\d+[- ]degree\b/giu,
  titleHours: /\b\d+(?:[.,]\d+)?\s*-?\s*(?:h|hrs?|hours?|days?|weeks?|ects|credits?)\b/iu,
  promises: [
    /\b(?:gives?|grants?|provides?|offers?|opens?) (?:you )?(?:direct |automatic |immediate |guaranteed )?(?:access|entry|admission) to\b/iu,
    /\b(?:guarantees?|guaranteed)\b/iu,
    /\bentitles?\b/iu,
    /\bexempts?(?: \w+){0,3} from\b/iu,
    /\b(?:automatic|direct|guaranteed) (?:entry|access|admission|recognition|exemption|credit)\b/iu,
    /\bautomatically (?:recogni[sz]ed|accepted|credited|admitted)\b/iu,
    /\b(?:counts?|leads?) (?:directly )?(?:towards?|to) (?:a|an|the|your) (?:\w+ )?(?:degree|diploma|qualification|licen[cs]e|bachelor|master)/iu,
    /\brecogni[sz]ed (?:everywhere|by all|by every|throughout|across|in all|worldwide|eu-wide)\b/iu,
  ],
  negations: /\b(?:not|no|never|nor|neither|without|cannot)\b|n't\b/iu,
  hours: /(\d+(?:[.,]\d+)?)\s*-?\s*(?:h|hrs?|hours?)\b/iu,
  minutes: /(\d+)\s*-?\s*(?:m|mins?|minutes?)\b/iu,
  days: /(\d+(?:[.,]\d+)?)\s*-?\s*(?:days?|weeks?|months?|half[- ]days?)\b/iu,
  personMarks: /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?\s+\p{Lu}\p{Ll}+/u,
  functionWords: /\b(?:assessor|board|centre|center|chair|committee|contact|coordinator|coordination|council|data|designer|desk|director|education|experience|expert|facilitator|function|group|head|helpdesk|issuer|lead|leader|learning|manager|mentor|office|officer|owner|panel|person|practitioner|programme|protection|quality|registrar|responsible|safety|secretariat|secretary|service|shift|specialist|staff|supervisor|support|team|technician|trainer|training|tutor|unit|verifier|worker)s?\b/iu,
};
