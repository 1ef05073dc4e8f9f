/** What gets an author of its own, and in which words that is told. */
export interface Part {
  readonly papers?: readonly string[];
  readonly names?: readonly string[];
  readonly said: string;
}
