/** Whether papers get terms of their titles and abstracts, as they do by default. */
export type Terms = 'on' | 'off';

/** Made papers with initials and second records, or those of `../api`, which have neither. */
export type Made = 'mixed' | 'plain';

/** What an import race is about; the same values give the same corpus and the same rows. */
export interface ImportInput {
  readonly papers: number;
  readonly seed: number;
  readonly terms: Terms;
  readonly made: Made;
  /** A RIS file of one's own, instead of a made one. */
  readonly file?: string;
}

/** What a Neo4j is warmed with: a server that was started just now spends its time compiling. */
export const WARM_UP: ImportInput = { papers: 3000, seed: 2, terms: 'off', made: 'mixed' };

/** The input as it comes from another process. */
export function decodeInput(value: unknown): ImportInput {
  if (typeof value === 'object' && value !== null) {
    const { papers, seed, file, ...rest }: Partial<Record<keyof ImportInput, unknown>> = value;
    if (typeof papers === 'number' && typeof seed === 'number') {
      const terms = rest.terms === 'on' ? 'on' : 'off';
      const made = rest.made === 'plain' ? 'plain' : 'mixed';
      return { papers, seed, terms, made, ...(typeof file === 'string' && { file }) };
    }
  }
  throw new TypeError(`Not an input of an import race: ${JSON.stringify(value)}`);
}
