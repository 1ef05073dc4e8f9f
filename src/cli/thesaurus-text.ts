import { draftThesaurus, entriesInForce } from '../curation/index.js';
import type { Engine } from '../graph/index.js';
import { printEntry, THESAURUS_HEADER, type ThesaurusKind } from '../thesaurus/index.js';

/** Whose labels a thesaurus is about, as the command line says it. */
export type KindFlag = 'authors' | 'journals' | 'topics';

const KINDS: Readonly<Record<KindFlag, ThesaurusKind>> = {
  authors: 'AUTHOR',
  journals: 'JOURNAL',
  topics: 'TOPIC',
};

/** All of them. */
export const KIND_FLAGS: readonly KindFlag[] = ['authors', 'journals', 'topics'];

/** The kind that a flag names. */
export function kindOf(flag: KindFlag): ThesaurusKind {
  return KINDS[flag];
}

/** The text of the thesaurus in force, or of a draft of one. */
export async function* thesaurusText(
  engine: Engine,
  kind: ThesaurusKind,
  isDraft: boolean,
): AsyncGenerator<string> {
  yield THESAURUS_HEADER;
  const entries = isDraft ? draftThesaurus(engine, kind) : await entriesInForce({ engine }, kind);
  for await (const entry of entries) yield printEntry(entry);
}
