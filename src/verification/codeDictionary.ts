import {base64, utf8} from '../values';

/**
 * What credentials with an achievement have in common, most frequent last. It is part of the form of a printed code (version 2): codes on paper
 * cannot be made again, so it never changes; other words need another version.
 */
const common = [
  'ext:learnerNumber', 'ext:Skill', 'CompletedFailedInProgress', 'http://data.europa.eu/esco/skill/', 'https://www.w3.org/2018/credentials/v1', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json', 'https://w3id.org/security/data-integrity/v2',
  '"credentialStatus":{"id":"https://","type":"BitstringStatusListEntry","statusPurpose":"revocation","statusListIndex":"","statusListCredential":"https://', '"endorsement":', '"creditsAvailable":', '"creditsEarned":', '"tag":["', '"related":[{"type":["Related"],"id":"', '"source":{"id":"',
  '"otherIdentifier":[{"type":"IdentifierEntry","identifier":"', '"identifierType":"ext:vatNumber"}]', '"url":"https://', '"email":"', '.example/', '"address":{"type":["Address"],"addressCountryCode":"', '","addressRegion":"', '"fieldOfStudy":"', '(ISCED-F ', '"humanCode":"', '"specialization":"',
  '\\n\\n### Learning activities\\n\\n- ', '\\n\\n### How it was assessed\\n\\n- **', '** Type: Practical assessment. ', 'Supervised, identity checked. ', 'Shows: ', ' Met when: ', '\\n\\n### About this outcome\\n\\n', '\\n\\n### Languages of learning\\n\\n', '\\n\\n### To take part\\n\\n', '\\n\\n### For whom\\n\\n',
  '\\n\\n### Workload\\n\\nTaught or trained together: ', ' hours.\\nGuided online learning: ', ' hours.\\nPractice, work or service: ', ' hours.\\nOwn study: ', ' hours.\\nBeing assessed: ', '\\n\\n### Level\\n\\nIndicative: placed by the awarding body itself; no authority has confirmed it.\\nEQF level ',
  '\\n\\n### Form of participation\\n\\nOn site.\\nOnline.\\nNon-formal learning.\\n', '\\n\\n### Grade\\n\\nPass or fail.\\n', '\\n\\n### Quality assurance\\n\\nInternal quality assurance.\\n', '\\n\\n### What it is and what it is not\\n\\n', '\\n\\n### Stacking\\n\\n', '\\n\\n### How to check it\\n\\nCheck it at https://', 'Workload: ', ' hours in all (PT',
  '"alignment":[{"type":["Alignment"],"targetName":"', '","targetUrl":"http://data.europa.eu/snb/eqf/', '","targetFramework":"European Qualifications Framework","targetType":"ext:EQF"},{"type":["Alignment"],"targetName":"', '"resultDescription":"urn:uuid:', '#grade","value":"Pass"}]',
  '"evidence":[{"type":["Evidence"],"name":"SAMPLE: ', '","narrative":"An invented piece of work. No learner made it."},{"id":"urn:uuid:', '","type":["Evidence"],"name":"The same award as a Europass credential"}]',
  '{"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],"id":"urn:uuid:', '","type":["VerifiableCredential","OpenBadgeCredential"],"name":"SAMPLE ',
  '","description":"SAMPLE, signed with a demonstration key or not at all. It proves nothing about a real issuer or a real learner.","issuer":{"id":"did:key:z6Mk', '","type":["Profile"],"name":"SAMPLE ', '"},"validFrom":"2026-', 'T12:00:00Z","validUntil":"2026-', 'T00:00:00Z","awardedDate":"2026-',
  'T00:00:00Z","credentialSubject":{"type":["AchievementSubject"],"identifier":[{"type":"IdentityObject","hashed":false,"identityHash":"Sample Learner","identityType":"name"}],"activityEndDate":"2026-', '"result":[{"type":["Result"],"resultDescription":"urn:uuid:', '#o1","status":"Completed"},',
  '"achievement":{"id":"urn:uuid:', '","type":["Achievement"],"achievementType":"MicroCredential","criteria":{"id":"https://', '"criteria":{"narrative":"### What the holder can do\\n\\n1. ', '\\n2. ', '"},"resultDescription":[{"id":"urn:uuid:', '#o1","type":["ResultDescription"],"name":"', '","resultType":"Status"}],', '"version":"1.0","inLanguage":"en","name":"SAMPLE ',
  '","image":{"id":"data:image/svg+xml;base64,', '","type":"Image","caption":"SAMPLE ', '"}}},"evidence":', '"proof":{"type":"DataIntegrityProof","cryptosuite":"eddsa-rdfc-2022","created":"2026-', 'T12:00:00Z","verificationMethod":"did:key:z6Mk', '","proofPurpose":"assertionMethod","proofValue":"z',
];

/** The drawing of a badge, which stands in credentials as base64. */
const drawn = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="400" height="400" role="img" aria-labelledby="title description" lang="en"><title id="title">',
  '</title><desc id="description">', ' learning outcome, sample</desc><circle cx="200" cy="200" r="194" fill="#ffffff" stroke="#dad8cf" stroke-width="3"/><g fill="none" stroke-width="30"><path d="M200 44A156 156 0 0 1 ', '" stroke="#0a5c63"/><path d="M', '" stroke="#e3a52a"/>',
  '</g><g font-family="Commissioner, &quot;Segoe UI&quot;, system-ui, sans-serif" text-anchor="middle"><text x="200" y="', '" font-size="84" font-weight="700" fill="#1a2530">', ' h</text><text x="200" y="', '" font-size="38" font-weight="600" fill="#0a5c63">EQF ', '</text><text x="200" y="260.46" font-size="25" font-weight="500" fill="#4f5d6b">indicative</text>',
  '<rect x="88" y="302" width="224" height="52" rx="9" fill="#1a2530" stroke="#ffffff" stroke-width="7"/><text x="200" y="338" font-size="29" font-weight="700" letter-spacing="5" fill="#fbeecb">SAMPLE</text></g></svg>',
];

// Where text begins inside base64 depends on what stands before it: each of the three ways. The letters at the ends belong to neighbours too.
const inBase64 = (text: string): string[] => [0, 1, 2].map((before) => base64(utf8(`${' '.repeat(before)}${text}`)).replace(/=+$/, '').slice(before === 0 ? 0 : before + 1, -2));

/** The dictionary of printed codes, version 2. */
export const codeDictionary = (): Uint8Array<ArrayBuffer> => utf8([...drawn.flatMap(inBase64), ...common].join(''));
