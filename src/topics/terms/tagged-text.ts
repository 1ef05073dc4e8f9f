/** A token with its part of speech, by the Universal Dependencies' tags. */
export interface Token {
  readonly text: string;
  readonly pos: string;
  /** True where no blank stands before it. */
  readonly isGlued: boolean;
}

/** Tells the part of speech of each token of a text. */
export type Tagger = (text: string) => readonly Token[];
