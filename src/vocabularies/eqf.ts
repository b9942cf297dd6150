import {conceptList} from './conceptList';

/** Levels of the European Qualifications Framework. */
export type EqfLevel = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const base = 'http://data.europa.eu/snb/eqf';
const codes = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;

/** EQF levels 1 to 8. */
export const eqfLevels = conceptList('eqf', `${base}/25831c2`, codes.map((code) => ({code, uri: `${base}/${code}`, notation: code, label: {en: `EQF level ${code}`}})));

/** What a level asks for in each of the three columns. */
export interface EqfDescriptor {knowledge: string; skills: string; responsibility: string}

/**
 * The level descriptors in short words of our own; each level includes those below it.
 * The wording in force is Annex II of the Council Recommendation of 22 May 2017 (2017/C 189/03).
 */
export const eqfDescriptors: Readonly<Record<EqfLevel, EqfDescriptor>> = {
  1: {
    knowledge: 'Basic general knowledge.',
    skills: 'Does simple tasks.',
    responsibility: 'Works or learns under direct supervision, in a structured setting.',
  },
  2: {
    knowledge: 'Basic facts of a field of work or learning.',
    skills: 'Does routine tasks and solves routine problems with simple rules and tools.',
    responsibility: 'Works or learns under supervision, with some autonomy.',
  },
  3: {
    knowledge: 'Facts, principles, processes and general concepts of a field.',
    skills: 'Does tasks and solves problems by choosing and using basic methods, tools, materials and information.',
    responsibility: 'Takes responsibility for own tasks; adapts to the circumstances when solving problems.',
  },
  4: {
    knowledge: 'Facts and theory in the broad contexts of a field.',
    skills: 'Finds solutions to specific problems in a field.',
    responsibility: 'Manages own work in settings that are mostly predictable but may change; supervises the routine work of others and helps to evaluate and improve it.',
  },
  5: {
    knowledge: 'Comprehensive, specialised facts and theory of a field, and awareness of where that knowledge ends.',
    skills: 'Develops creative solutions to abstract problems, with a comprehensive range of practical and thinking skills.',
    responsibility: 'Manages and supervises where change cannot be predicted; reviews and develops own and others’ performance.',
  },
  6: {
    knowledge: 'Advanced knowledge of a field, with a critical understanding of its theories and principles.',
    skills: 'Solves complex and unpredictable problems of a specialised field, with mastery and innovation.',
    responsibility: 'Leads complex activities or projects, decides in settings that cannot be predicted, and answers for the development of people and groups.',
  },
  7: {
    knowledge: 'Highly specialised knowledge, partly at the forefront of a field, as a basis for original thinking; critical awareness of issues between fields.',
    skills: 'Solves problems in research or innovation to make new knowledge and procedures and to join knowledge from different fields.',
    responsibility: 'Transforms complex settings that need new strategies; answers for adding to professional knowledge and for the strategic performance of teams.',
  },
  8: {
    knowledge: 'Knowledge at the most advanced frontier of a field and where fields meet.',
    skills: 'Uses the most advanced and specialised techniques to solve critical problems and to extend or redefine knowledge or practice.',
    responsibility: 'Shows substantial authority, innovation, autonomy and integrity, and a lasting commitment to new ideas or processes at the forefront.',
  },
};
