/** Modes of a course as search engines know them (Google, structured data for courses), by our codes; other modes stand in words. */
export const courseModes: Readonly<Record<string, string>> = {presential: 'Onsite', online: 'Online', blended: 'Blended'};
