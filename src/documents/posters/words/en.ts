/** Words of the posters beside those that they take from the handbook's own tables. */
export const en = {
  'kicker': 'MiCrocVET Handbook', 'subject': 'Poster', 'made': 'Made with the MiCrocVET Handbook on {date}. Free to use. Not official.',
  'ladder': 'Level ladder', 'about.ladder': 'Six rungs to place a micro-credential: what the holder does, and how far alone.',
  'elements': 'The sixteen elements', 'about.elements': 'Eleven mandatory and five optional elements of Annex I, with their meaning.', 'elements.intro': 'What a European micro-credential tells its readers: Annex I of the Council Recommendation of 2022, in our words.', 'elements.mandatory': 'Mandatory', 'elements.optional': 'Optional',
  'decision': 'Attendance or micro-credential?', 'about.decision': 'Six questions that tell a micro-credential from a certificate of attendance and other records.', 'decision.questions': 'Questions', 'decision.results': 'Results', 'decision.to-question': '{answer}: go to {number}', 'decision.to-result': '{answer}: result {letter}',
  'map': 'From need to recognition', 'about.map': 'The twelve procedures on one thread, with aim and time.', 'map.intro': 'Twelve procedures. The times are those of a small provider that does it for the first time; they are estimates of this handbook.', 'map.goal': '{goal} About {time}.', 'map.minutes': '{minutes} minutes', 'map.hour': '1 hour', 'map.hours': '{hours} hours',
} as const;
