import type {LanguageText} from '../language';
import {words} from './words';

/** Longest life of a sample, in days. */
export const sampleDays = 30;

/** A text that says SAMPLE first, in each of its languages. */
export const asSample = (text: string): string => `${words.text('sample.prefix', 'en')} ${text}`;
export const asSampleText = (text: LanguageText | undefined): LanguageText => Object.fromEntries(Object.entries(text ?? {}).filter(([, value]) => value.trim() !== '').map(([lang, value]) => [lang, asSample(value)]));

/** A moment as both formats write it: full seconds, UTC. */
export const moment = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z');
/** A calendar date as a moment; a text that is no date stays as it is, for the check to find. */
export const dayMoment = (date: string | undefined): string | undefined => (date === undefined || date === '' ? undefined : /T/.test(date) ? date : `${date}T00:00:00Z`);

/** When a sample ends: at most 30 days after it was issued. */
export const sampleEnd = (issuedAt: Date, days = sampleDays): string => moment(new Date(issuedAt.getTime() + Math.min(Math.max(days, 0), sampleDays) * 86_400_000));
