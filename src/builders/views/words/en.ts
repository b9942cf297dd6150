/** Words of the certificate view. */
export const en = {
  label: 'The credential as a person sees it',
  sample: 'SAMPLE', awardedTo: 'awarded to', untitled: 'No title', noHolder: 'No holder is named',
  outcomes: 'What the holder can do',
  awarded: 'Awarded', until: 'Valid until', forever: 'does not expire', workload: 'Workload', hours: '{hours} hours', level: 'Level', indicative: '{level}, indicative', credits: 'Credits', assessment: 'Assessment', participation: 'Form', quality: 'Quality assurance', stacking: 'Stacking', prerequisites: 'To take part', grade: 'Grade', issuer: 'Issued by',
} as const;
