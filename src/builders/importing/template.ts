import {coursesTemplate} from '../../importing/courses';
import {offer} from '../design/files';

/** Saves the table of courses to fill in to the reader's downloads. */
export const saveCoursesTemplate = (): void => offer('courses.csv', 'text/csv', coursesTemplate());
