import {type PdfFont} from '../documents';

// The bundler keeps each as a file of its own, which is loaded when the first PDF is made.
const files = {
  400: () => new URL('@expo-google-fonts/commissioner/400Regular/Commissioner_400Regular.ttf', import.meta.url),
  600: () => new URL('@expo-google-fonts/commissioner/600SemiBold/Commissioner_600SemiBold.ttf', import.meta.url),
};

const load: PdfFont = async (weight) => {
  const response = await fetch(files[weight]());
  if (!response.ok) throw new TypeError(`The typeface could not be loaded (${response.status}).`);
  return new Uint8Array(await response.arrayBuffer());
};

// A class has thousands of pages in one typeface.
const loaded = new Map<Parameters<PdfFont>[0], ReturnType<PdfFont>>();

/** Our typeface for PDFs, from this site; loaded once, and asked for again where that failed. */
export const fontInBrowser: PdfFont = (weight) => {
  const known = loaded.get(weight) ?? load(weight).catch((error: unknown) => {
    loaded.delete(weight);
    throw error;
  });
  loaded.set(weight, known);
  return known;
};
