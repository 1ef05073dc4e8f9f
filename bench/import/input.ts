/** Whether papers get terms of their titles and abstracts, as they do by default. */
export type Terms = 'on' | 'off';

/** What an import race is about; the same values give the same corpus and the same rows. */
export interface ImportInput {
  readonly papers: number;
  readonly seed: number;
  readonly terms: Terms;
  /** A RIS file of one's own, instead of a made one. */
  readonly file?: string;
}

/** What a Neo4j is warmed with: a server that was started just now spends its time compiling. */
export const WARM_UP: ImportInput = { papers: 3000, seed: 2, terms: 'off' };

/** The input as it comes from another process. */
export function decodeInput(value: unknown): ImportInput {
  if (typeof value === 'object' && value !== null) {
    const { papers, seed, file, ...rest }: Partial<Record<keyof ImportInput, unknown>> = value;
    if (typeof papers === 'number' && typeof seed === 'number') {
      const terms = rest.terms === 'on' ? 'on' : 'off';
      return { papers, seed, terms, ...(typeof file === 'string' && { file }) };
    }
  }
  throw new TypeError(`Not an input of an import race: ${JSON.stringify(value)}`);
}
