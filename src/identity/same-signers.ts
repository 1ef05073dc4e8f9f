import type { PersonName } from '../ris/index.js';
import { authorKey } from './author-key.js';
import { compareNames, type NameMention, nameBlockOfKey, nameMention } from './authors/index.js';
import { groupBy } from './group-by.js';

/**
 * Who of one record's authors is who in another record of the same paper, by places from 0: the same key; else
 * the same name block with given names that do not contradict, where the block has one name left on either side, or
 * equally many in lists of the same length, which are then taken in their order. Who cannot be told is left out.
 */
export function sameSigners(
  names: readonly PersonName[],
  others: readonly PersonName[],
): ReadonlyMap<number, number> {
  const same = new Map<number, number>();
  const [ours, theirs] = [placedNames(names), placedNames(others)];
  pair(byKey(theirs), byKey(ours), same, (here, there) => here.length === 1 && there.length === 1);
  const taken = new Set(same.values());
  const isOfOneLength = names.length === others.length;
  pair(
    byBlock(theirs.filter(({ place }) => !same.has(place))),
    byBlock(ours.filter(({ place }) => !taken.has(place))),
    same,
    (here, there) => here.length === there.length && (here.length === 1 || isOfOneLength),
  );
  return same;
}

interface PlacedName {
  readonly place: number;
  readonly key: string;
  readonly block: string | null;
  readonly mention: NameMention | null;
}

type Grouped = ReadonlyMap<string | null, readonly PlacedName[]>;

function placedNames(names: readonly PersonName[]): readonly PlacedName[] {
  return names.flatMap((name, place) => {
    const key = authorKey(name);
    if (key === null) return [];
    const block = name.isGroup ? null : nameBlockOfKey(key);
    return [{ place, key, block, mention: nameMention(name) }];
  });
}

const byKey = (names: readonly PlacedName[]): Grouped => groupBy(names, ({ key }) => key);

const byBlock = (names: readonly PlacedName[]): Grouped => groupBy(names, ({ block }) => block);

/** Adds the pairs of the groups that are told apart well enough. */
function pair(
  theirs: Grouped,
  ours: Grouped,
  same: Map<number, number>,
  mayPair: (here: readonly PlacedName[], there: readonly PlacedName[]) => boolean,
): void {
  for (const [group, there] of theirs) {
    const here = ours.get(group);
    if (group === null || here === undefined || !mayPair(here, there)) continue;
    for (const [index, theirName] of there.entries()) {
      const ourName = here[index];
      if (ourName !== undefined && agree(ourName, theirName)) {
        same.set(theirName.place, ourName.place);
      }
    }
  }
}

/** "M.", "M. A." and "Marta" agree; "Jane" and "John" do not, nor do "J. A." and "J. B.". */
function agree(a: PlacedName, b: PlacedName): boolean {
  if (a.key === b.key) return true;
  return (
    a.mention !== null && b.mention !== null && compareNames(a.mention, b.mention) !== 'DIFFERENT'
  );
}
