/** Numbers the rules compare with, the same in every language. Where they come from stands in the clauses. */
export const thresholds = {
  outcomes: {most: 6, fewest: 2},
  outcomeWords: {most: 25, fewest: 5},
  titleWords: {most: 10, fewest: 2},
  titleCharacters: 80,
  needWords: 12,
  qualityWords: 30,
  summarySentences: 3,
  summaryWords: 60,
  /** 30 ECTS credits of 30 hours. */
  microHours: 900,
  /** Hours of one ECTS credit. */
  ects: {fewest: 25, most: 30},
  indicators: {fewest: 3, most: 5},
  deliveryDays: 30,
  externalReviewYears: 5,
  reviewMonths: 12,
  /** EQF level from which unsupervised assessment is worth a second thought. */
  supervisedFrom: 5,
  /** Levels between a verb and the claim before it is worth a word. */
  levelGap: 2,
  /** Share of common words from which two outcomes overlap. */
  overlap: 0.6,
} as const;

/** Names of platforms that are typed where the awarding body belongs. */
export const platforms = /\b(?:moodle|canvas|blackboard|totara|chamilo|ilias|udemy|coursera|edx|futurelearn|linkedin learning|google classroom|microsoft teams|teachable|thinkific|talentlms|zoom|credly|badgr|accredible|certifier|lms|learning management system|e-?learning platform|platform|piattaforma|plataforma|πλατφόρμα)\b/iu;
