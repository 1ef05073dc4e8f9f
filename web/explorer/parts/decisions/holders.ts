import { ask, SplitOffByNameDocument, SplitOffByPaperDocument } from '../../api/index.js';
import type { Holder } from './only-new.js';

/** What is split of an author. */
export interface SplitParts {
  readonly split: string;
  /** The forms of the name before the split. */
  readonly variants: readonly string[];
  readonly papers?: readonly string[];
  readonly names?: readonly string[];
}

/**
 * All who have what is split off: asked before the split and after, they tell whom it made. Null where they
 * cannot all be told, as the split is made all the same.
 */
export async function holdersOf(parts: SplitParts): Promise<readonly Holder[] | null> {
  try {
    return await (parts.papers === undefined ? byName(parts) : byPaper(parts));
  } catch {
    return null;
  }
}

async function byPaper({ variants, papers = [] }: SplitParts) {
  const [id = ''] = papers;
  const { paper } = await ask(SplitOffByPaperDocument, { paper: id });
  if (paper === null) return null;
  return paper.authorships
    .filter(({ rawName }) => variants.includes(rawName))
    .map(({ author }) => author);
}

async function byName({ names = [] }: SplitParts) {
  const [name = ''] = names;
  const { authors } = await ask(SplitOffByNameDocument, { name });
  if (authors === null || authors.totalCount > authors.nodes.length) return null;
  return authors.nodes.filter(({ variants }) => variants.includes(name));
}
