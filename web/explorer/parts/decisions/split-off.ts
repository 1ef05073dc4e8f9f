import { ask, SplitOffByNameDocument, SplitOffByPaperDocument } from '../../api/index.js';

/** What was split of an author. */
export interface SplitParts {
  readonly split: string;
  /** The forms of the name before the split. */
  readonly variants: readonly string[];
  readonly papers?: readonly string[];
  readonly names?: readonly string[];
}

/** An author that a split has made. */
export interface SplitOff {
  readonly id: string;
  readonly name: string;
}

/** The author who has now what was split off; null where that cannot be told, as the split is made all the same. */
export async function splitOff(parts: SplitParts): Promise<SplitOff | null> {
  try {
    return (await (parts.papers === undefined ? byName(parts) : byPaper(parts))) ?? null;
  } catch {
    return null;
  }
}

async function byPaper({ split, variants, papers = [] }: SplitParts) {
  const [id = ''] = papers;
  const { paper } = await ask(SplitOffByPaperDocument, { paper: id });
  return paper?.authorships.find(
    ({ rawName, author }) => author.id !== split && variants.includes(rawName),
  )?.author;
}

async function byName({ split, names = [] }: SplitParts) {
  const [name = ''] = names;
  const { authors } = await ask(SplitOffByNameDocument, { name });
  return authors?.nodes.find(({ id, variants }) => id !== split && variants.includes(name));
}
