import {activityTypes, assessmentTypes, learningSettings, modes, type ConceptList} from '../vocabularies';
import {countries} from '../vocabularies/countries';
import {iscedF} from '../vocabularies/iscedF';
import {languages} from '../vocabularies/languages';

/** What a cell becomes. */
export type CellKind = 'text' | 'word' | 'number' | 'address' | 'mail' | 'date' | 'codes' | 'code' | 'outcomes' | 'language';

/** A column of a table of courses. */
export interface Column {
  name: string;
  /** Other headings that mean the same, as course tables have them; in small letters with low lines. */
  also: readonly string[];
  kind: CellKind;
  /** Where it goes, as a JSON pointer into the specification. */
  to: string;
  list?: ConceptList;
  /** What the template shows. */
  example: string;
}

/** The columns of a table of courses, in the order of the template. Only the title must be there. */
export const columns: readonly Column[] = [
  {name: 'title', also: ['name', 'course', 'course_title', 'course_name', 'titolo', 'titulo', 'título', 'titre', 'titel', 'τίτλος'], kind: 'text', to: '/title', example: 'Adjusting the brakes of a city bicycle'},
  {name: 'summary', also: ['description', 'short_description', 'abstract', 'descrizione', 'descripción', 'descrição', 'περιγραφή'], kind: 'text', to: '/summary', example: 'Holders can check and adjust rim and disc brakes and say when a bicycle must not be ridden.'},
  {name: 'text_language', also: ['language_of_text'], kind: 'language', to: '/languages/0', example: 'en'},
  {name: 'code', also: ['course_code', 'id', 'reference', 'number'], kind: 'word', to: '/code', example: 'BIKE-01'},
  {name: 'version', also: [], kind: 'word', to: '/version', example: '1.0'},
  {name: 'outcomes', also: ['learning_outcomes', 'objectives', 'learning_objectives', 'skills'], kind: 'outcomes', to: '/outcomes', example: 'Check rim and disc brakes | Adjust them to the maker’s values'},
  {name: 'hours', also: ['total_hours', 'duration', 'workload', 'length', 'ore', 'horas', 'ώρες'], kind: 'word', to: '/workload/announcedAs', example: '12 hours'},
  {name: 'hours_contact', also: ['contact_hours'], kind: 'number', to: '/workload/contact', example: '6'},
  {name: 'hours_guided', also: ['online_hours'], kind: 'number', to: '/workload/guided', example: ''},
  {name: 'hours_practice', also: ['practice_hours'], kind: 'number', to: '/workload/practice', example: '4'},
  {name: 'hours_self_study', also: ['self_study_hours', 'self_study'], kind: 'number', to: '/workload/selfStudy', example: '1'},
  {name: 'hours_assessment', also: ['assessment_hours'], kind: 'number', to: '/workload/assessment', example: '1'},
  {name: 'eqf', also: ['eqf_level', 'level'], kind: 'number', to: '/level/eqf', example: ''},
  {name: 'ects', also: ['credits', 'ects_credits', 'credit_points'], kind: 'number', to: '/credits/value', example: ''},
  {name: 'mode', also: ['delivery', 'mode_of_delivery', 'delivery_mode', 'form', 'modes'], kind: 'codes', to: '/participation/modes', list: modes, example: 'presential'},
  {name: 'setting', also: ['learning_setting'], kind: 'code', to: '/participation/setting', list: learningSettings, example: 'non-formal'},
  {name: 'place', also: ['location', 'venue', 'city', 'luogo', 'lugar', 'local'], kind: 'text', to: '/participation/place', example: 'Workshop of the Bike School, Dublin'},
  {name: 'learning_languages', also: ['language', 'languages', 'language_of_instruction', 'lingua', 'idioma', 'γλώσσα'], kind: 'codes', to: '/learningLanguages', list: languages, example: 'en'},
  {name: 'field', also: ['isced', 'isced_f', 'field_of_education'], kind: 'code', to: '/field', list: iscedF, example: '0716'},
  {name: 'target_group', also: ['audience', 'for_whom', 'target_audience'], kind: 'text', to: '/targetGroup/description', example: 'People who repair bicycles in a shop or a community workshop'},
  {name: 'prerequisites', also: ['entry_requirements', 'requirements', 'prerequisite'], kind: 'text', to: '/prerequisites', example: 'None'},
  {name: 'assessment', also: ['assessment_description', 'exam'], kind: 'text', to: '/assessments/0/description', example: 'Learners adjust the brakes of two bicycles while an assessor watches.'},
  {name: 'assessment_type', also: ['type_of_assessment'], kind: 'code', to: '/assessments/0/type', list: assessmentTypes, example: 'practical-assessment'},
  {name: 'activity', also: ['activities', 'programme', 'syllabus'], kind: 'text', to: '/activities/0/title', example: 'Workshop with guided practice'},
  {name: 'activity_type', also: [], kind: 'code', to: '/activities/0/kind', list: activityTypes, example: 'workshop'},
  {name: 'price', also: ['cost', 'fee', 'fees', 'prezzo', 'precio', 'preço'], kind: 'text', to: '/enrolment/price', example: '90 EUR, material included'},
  {name: 'dates', also: ['date', 'start_date', 'start', 'schedule'], kind: 'text', to: '/enrolment/dates', example: '16 and 23 January 2027, 10:00 to 16:00'},
  {name: 'enrolment', also: ['how_to_enrol', 'registration', 'admission'], kind: 'text', to: '/enrolment/entry', example: 'Open to everybody; enrol on the page of the course'},
  {name: 'contact', also: ['contact_person', 'help', 'phone', 'telephone'], kind: 'word', to: '/enrolment/contact', example: 'courses@bikeschool.example'},
  {name: 'address', also: ['url', 'link', 'web', 'page', 'course_url', 'web_address'], kind: 'address', to: '/publication/address', example: 'https://bikeschool.example/brakes'},
  {name: 'provider', also: ['awarding_body', 'organisation', 'organization', 'institution', 'school'], kind: 'text', to: '/awardingBody/legalName', example: 'Bike School'},
  {name: 'country', also: ['provider_country'], kind: 'code', to: '/awardingBody/country', list: countries, example: 'IE'},
  {name: 'region', also: ['provider_region'], kind: 'word', to: '/awardingBody/region', example: 'Leinster'},
  {name: 'provider_website', also: ['website', 'provider_url'], kind: 'address', to: '/awardingBody/website', example: 'https://bikeschool.example'},
  {name: 'provider_email', also: ['email', 'e_mail', 'mail'], kind: 'mail', to: '/awardingBody/email', example: 'office@bikeschool.example'},
];
