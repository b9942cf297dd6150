import {questions, questionWords} from '../../standards';

/** The questions as schema.org data for search engines (FAQPage). */
export const questionsData = (lang: string): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'FAQPage',
  inLanguage: lang,
  mainEntity: questions.map(({id}) => {
    const {question, answer} = questionWords(id, lang);
    return {'@type': 'Question', name: question, acceptedAnswer: {'@type': 'Answer', text: answer}};
  }),
});
