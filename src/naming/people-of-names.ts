import {
  type AuthorEvidence,
  gatherEvidence,
  type IdentityDecision,
  type JoinedNames,
  joinNames,
} from '../identity/index.js';
import { giveWay } from '../threads/index.js';
import { decisionsOn } from './decisions-on-names.js';
import type { KnownNames, NameEntry } from './name-entry.js';
import { readSurroundings, type Surroundings } from './name-surroundings.js';
import type { Reader } from './reader.js';

/**
 * Which names are one person. What surrounds a name is read only where joining asks for it: most names
 * fit nobody or several people, and then it decides nothing. So the names are joined, what was asked for
 * is read, and they are joined again until nothing is missing.
 */
export async function peopleOfNames(
  reader: Reader,
  names: KnownNames,
  decisions: readonly IdentityDecision[],
  listed: ReadonlySet<string> = new Set(),
): Promise<JoinedNames> {
  const known = new Map<string, Surroundings>();
  const wanted = new Set<string>();
  const evidence: AuthorEvidence[] = [];
  for (const entry of names.entries.values()) {
    evidence.push(evidenceOf(entry, known, wanted));
    await giveWay();
  }
  const decided = decisionsOn(names, decisions);
  for (;;) {
    const joined = await joinNames(evidence, decided, listed);
    if (wanted.size === 0) return joined;
    const missing = [...wanted].sort().flatMap((key) => names.entries.get(key) ?? []);
    wanted.clear();
    const read = await readSurroundings(reader, missing, names.parted);
    for (const [key, surroundings] of read) known.set(key, surroundings);
  }
}

const NOTHING: readonly string[] = [];

/** The evidence of a name; what was not read yet is noted as wanted when joining asks for it. */
function evidenceOf(
  { mentions, beside }: NameEntry,
  known: ReadonlyMap<string, Surroundings>,
  wanted: Set<string>,
): AuthorEvidence {
  const plain = gatherEvidence(
    mentions.map((mention) => ({
      mention,
      others: [],
      journal: null,
      topics: [],
      affiliations: [],
    })),
  );
  const around = (part: keyof Surroundings): readonly string[] => {
    const surroundings = known.get(plain.key);
    if (surroundings === undefined) wanted.add(plain.key);
    return surroundings?.[part] ?? NOTHING;
  };
  return {
    ...plain,
    besideKeys: [...beside].sort(),
    get coauthors() {
      return around('coauthors');
    },
    get journals() {
      return around('journals');
    },
    get topics() {
      return around('topics');
    },
    get affiliations() {
      return around('affiliations');
    },
  };
}
