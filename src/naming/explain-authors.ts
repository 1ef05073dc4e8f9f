import { authorsForChange } from '../graph/index.js';
import {
  type AuthorJoin,
  authorId,
  compareTexts,
  nameBlockOfKey,
  type PossibleAuthor,
} from '../identity/index.js';
import { decisionsInForce } from './decisions-in-force.js';
import { identityDecisions } from './identity-decision.js';
import { linkedBlocks } from './linked-blocks.js';
import { type NameEntry, namesOf, readNames } from './name-entry.js';
import { peopleOfNames } from './people-of-names.js';
import type { Reader } from './reader.js';

/** Somebody whom an author may be, by the id of that author. */
export interface PossiblePerson extends Pick<PossibleAuthor, 'score' | 'evidence' | 'because'> {
  readonly author: string;
}

/** Why an author has the names it has, and whom else it may be. */
export interface AuthorExplanation {
  /** Names that rules put together, the first joined first. */
  readonly joins: readonly AuthorJoin[];
  /** The likeliest first. */
  readonly possible: readonly PossiblePerson[];
}

/**
 * Explains authors: judges their blocks of names again, as the import did, and keeps the evidence. So it
 * costs what joining these blocks costs, and nothing of it is stored.
 */
export async function explainAuthors(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, AuthorExplanation>> {
  const authors = (await reader.run(authorsForChange(ids))).map(({ node }) => node);
  const own = await namesOf(reader, authors);
  const all = (await decisionsInForce(reader))
    .filter(({ subject }) => subject === 'AUTHOR')
    .flatMap(identityDecisions);
  const asked = [...own.keys()].flatMap((key) => nameBlockOfKey(key) ?? []);
  const { blocks, decisions } = linkedBlocks(asked, all);
  const entries = await readNames(reader, blocks);
  const joined = await peopleOfNames(reader, entries, decisions, new Set(own.keys()));
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
          possible: possibleOf(joined.possible, isOwn, personOf, entries),
        },
      ];
    }),
  );
}

function possibleOf(
  pairs: readonly PossibleAuthor[],
  isOwn: (key: string) => boolean,
  personOf: ReadonlyMap<string, string>,
  entries: ReadonlyMap<string, NameEntry>,
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
