import { authorsForChange } from '../graph/index.js';
import { type AuthorJoin, authorId, compareTexts, type PossibleAuthor } from '../identity/index.js';
import { decisionsInForce } from './decisions-in-force.js';
import { identityDecisions } from './identity-decision.js';
import { linkedBlocks } from './linked-blocks.js';
import { blocksOf, entriesOf, type KnownNames, readNames } from './name-entry.js';
import { peopleOfNames } from './people-of-names.js';
import type { Reader } from './reader.js';

/** Somebody whom an author may be, by the id of that author. */
export interface PossiblePerson extends Pick<PossibleAuthor, 'score' | 'evidence' | 'because'> {
  readonly author: string;
}

/** Why an author has these names, and whom else the author may be. */
export interface AuthorExplanation {
  /** Names that rules put together, in the order in which they were joined. */
  readonly joins: readonly AuthorJoin[];
  /** The likeliest first. */
  readonly possible: readonly PossiblePerson[];
}

/**
 * Explains authors: judges their blocks of names again, as the import did, and keeps the evidence. So it
 * costs as much as joining these blocks, and nothing is stored.
 */
export async function explainAuthors(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, AuthorExplanation>> {
  const authors = (await reader.run(authorsForChange(ids))).map(({ node }) => node);
  const all = (await decisionsInForce(reader))
    .filter(({ subject }) => subject === 'AUTHOR')
    .flatMap(identityDecisions);
  const { blocks, decisions } = linkedBlocks(blocksOf(authors), all);
  const names = await readNames(reader, blocks);
  const own = new Set(entriesOf(names, authors).map(({ key }) => key));
  const joined = await peopleOfNames(reader, names, decisions, own);
  const personOf = new Map(
    joined.people.flatMap(({ key: main, keys: names }) => names.map((key) => [key, main] as const)),
  );
  return new Map(
    authors.map(({ id }) => {
      const isOwn = (key: string) => authorId(personOf.get(key) ?? key) === id;
      return [
        id,
        {
          joins: joined.joins.filter(({ from }) => isOwn(from)),
          possible: possibleOf(joined.possible, isOwn, personOf, names),
        },
      ];
    }),
  );
}

function possibleOf(
  pairs: readonly PossibleAuthor[],
  isOwn: (key: string) => boolean,
  personOf: ReadonlyMap<string, string>,
  { entries }: KnownNames,
): readonly PossiblePerson[] {
  const people = new Map<string, PossiblePerson>();
  for (const { a, b, score, evidence, because } of pairs) {
    if (isOwn(a) === isOwn(b)) continue;
    const other = isOwn(a) ? b : a;
    if (!entries.has(other)) continue;
    const author = authorId(personOf.get(other) ?? other);
    const known = people.get(author);
    if (known === undefined || known.score < score) {
      people.set(author, { author, score, evidence, because });
    }
  }
  return [...people.values()].sort(
    (one, two) => two.score - one.score || compareTexts(one.author, two.author),
  );
}
