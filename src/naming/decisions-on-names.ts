import { type IdentityDecision, plainKey } from '../identity/index.js';
import type { KnownNames } from './name-entry.js';

/**
 * Decisions by the keys that names have now. A decision about one of the people who share a name holds
 * for the whole name where only that person's ORCID is left; a thesaurus speaks of a label, so it holds
 * for all people with that name.
 */
export function decisionsOn(
  names: KnownNames,
  decisions: readonly IdentityDecision[],
): readonly IdentityDecision[] {
  const people = peopleByName(names);
  const now = (keys: readonly string[]): readonly string[] =>
    keys.map((key) => wholeName(key, names));
  return decisions.map((decision): IdentityDecision => {
    if (decision.kind !== 'MERGE') {
      return { ...decision, members: now(decision.members), from: now(decision.from) };
    }
    const { main } = decision;
    if (main === undefined) return { ...decision, members: now(decision.members) };
    const everyone = (key: string) => (key === main ? [key] : [key, ...(people.get(key) ?? [])]);
    return { ...decision, members: decision.members.flatMap(everyone) };
  });
}

/** The keys of the people who share each name. */
function peopleByName({ entries, parted }: KnownNames): ReadonlyMap<string, readonly string[]> {
  const people = new Map([...parted].map((key): [string, string[]] => [key, []]));
  for (const key of entries.keys()) {
    const plain = plainKey(key);
    if (key !== plain) people.get(plain)?.push(key);
  }
  return people;
}

function wholeName(key: string, { entries, parted }: KnownNames): string {
  const plain = plainKey(key);
  if (plain === key || parted.has(plain)) return key;
  const orcid = key.slice(plain.length + 1);
  const isItsOrcid = entries.get(plain)?.mentions.some((mention) => mention.orcid === orcid);
  return isItsOrcid ? plain : key;
}
