/** The documents that can be made of a project, in the order in which its reader meets them; also their addresses on the design page. */
export const documentIds = [
  'card', 'annex', 'need-brief', 'assessment-matrix', 'assessor-brief', 'quality-statement', 'privacy-notice', 'review-log', 'stack',
] as const;

/** One of them. */
export type DocumentId = (typeof documentIds)[number];

/** Whether a name is that of a document. */
export const isDocumentId = (name: string): name is DocumentId => (documentIds as readonly string[]).includes(name);
