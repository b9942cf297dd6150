/** One text of a card, with a short name over it where it needs one; those of a list get a dot. */
export interface CardLine {text: string; label?: string; item?: boolean}

/** One side of a card. */
export interface Face {
  /** A number, a letter or a code, set very large; '' for none. */
  sign: string;
  title: string;
  /** A short word that stands beside the sign, so that no colour has to say it; '' for none. */
  mark: string;
  lines: readonly CardLine[];
}

/** A card with both of its sides. */
export interface Card {front: Face; back: Face}

/** Cards that are used together. */
export interface CardSet {id: string; title: string; about: string; cards: readonly Card[]}
