/** The colours of what is printed and kept: those of the site in light mode. */
export const palette = {
  paper: '#fbfaf6',
  surface: '#ffffff',
  ink: '#1a2530',
  soft: '#4f5d6b',
  line: '#dad8cf',
  brand: '#0a5c63',
  brandSoft: '#d7e8e7',
  brandMid: '#74a9ac',
  accent: '#e3a52a',
  accentSoft: '#fbeecb',
  good: '#1f6b3b',
  mend: '#8a4b00',
} as const;

/** Typeface, with what stands in for it where it is not installed. */
export const fontFamily = 'Commissioner, "Segoe UI", system-ui, sans-serif';
