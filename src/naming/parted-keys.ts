import { authorKey, nameBlockOfKey, splitKey } from '../identity/index.js';
import type { SignedName } from './author-form.js';

/**
 * Plain keys of names that several people share for certain, because papers give the name two or more
 * ORCIDs. Each person then has a key of their own, made of the name and the ORCID; papers without an
 * ORCID keep the plain key.
 */
export type PartedKeys = ReadonlySet<string>;

/** The names that ORCIDs part: a function of the set of names, so their order does not matter. */
export function partedKeys(names: Iterable<SignedName>): PartedKeys {
  const orcids = new Map<string, string>();
  const parted = new Set<string>();
  for (const signed of names) {
    const { orcid } = signed.name;
    const key = joinableKey(signed);
    if (orcid === null || key === null) continue;
    const known = orcids.get(key);
    if (known === undefined) orcids.set(key, orcid);
    else if (known !== orcid) parted.add(key);
  }
  return parted;
}

/** The key of a name as a paper has it; null for a name without a letter. */
export function mentionKey({ name, split }: SignedName, parted: PartedKeys): string | null {
  const plain = authorKey(name);
  return plain === null ? null : personKey({ plain, orcid: name.orcid, split }, parted);
}

/** What tells which person a written name means. */
export interface PersonMarks {
  /** The key of the name (`authorKey`). */
  readonly plain: string;
  readonly orcid: string | null;
  readonly split: string | null;
}

/** The key of the person whom a name means on a paper: what a decision says outranks an ORCID. */
export function personKey({ plain, orcid, split }: PersonMarks, parted: PartedKeys): string {
  if (split !== null) return splitKey(plain, split);
  return orcid !== null && parted.has(plain) ? splitKey(plain, orcid) : plain;
}

/** The key that a name has where ORCIDs part it; null for a name that they cannot part. */
export function orcidKey(signed: SignedName): string | null {
  const { orcid } = signed.name;
  const key = orcid === null ? null : joinableKey(signed);
  return orcid === null || key === null ? null : splitKey(key, orcid);
}

/** Names that a decision sets apart have their key; names that are never joined (groups, single words) are never parted. */
function joinableKey({ name, split }: SignedName): string | null {
  if (split !== null || name.isGroup) return null;
  const key = authorKey(name);
  return key === null || nameBlockOfKey(key) === null ? null : key;
}
