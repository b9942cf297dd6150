import {inPage, type JsonObject} from '../../credentials';
import type {Review, Specification} from '../../specification';
import {summaryCardHtml} from './card';

/** A page about the micro-credential, ready to publish: the summary card for people, and in its head the entry that programs read (JSON-LD 1.1 section 7). */
export const coursePageHtml = (spec: Specification, review: Pick<Review, 'verdict'>, lang: string, entry: JsonObject): string =>
  summaryCardHtml(spec, review, lang).replace('</head>', () => `${inPage(entry)}</head>`);
