import {procedures, standards} from '../../standards';

/**
 * Addresses that lead to another page, both below the base path: where a page has moved, the folder that a reader gets who cuts an address short,
 * and short addresses for slides and printed cards (/s3/, /p2/). A page that moves gets a line here, and an address once given away stays.
 */
export const redirects: readonly (readonly [from: string, to: string])[] = [
  ['/start/', '/start/ten-minute-map/'],
  ['/understand/', '/understand/what-it-is/'],
  ['/standards/', '/standards/all/'],
  ['/clauses/', '/standards/all/'],
  ['/elements/', '/elements/at-a-glance/'],
  ['/cases/', '/cases/c1-vocational-centre/'],
  ['/workshop/', '/workshop/k1-run/'],
  ['/learners/', '/learners/l1-before/'],
  ['/employers/', '/employers/e1-read/'],
  ['/reference/', '/reference/glossary/'],
  ['/glossary/', '/reference/glossary/'],
  ['/faq/', '/reference/faq/'],
  ['/templates/', '/reference/templates/'],
  ['/privacy/', '/start/privacy/'],
  ['/about/', '/start/about/'],
  ['/print/', '/start/print-and-offline/'],
  ...standards.map(({id, path}) => [`/${id.toLowerCase()}/`, path] as const),
  ...procedures.map(({id, path}) => [`/${id.toLowerCase()}/`, path] as const),
];
