import { type SignatureRow, signaturesOfAuthors } from '../graph/index.js';
import { authorKey, splitKey } from '../identity/index.js';
import { type PersonName, parseName } from '../ris/index.js';
import type { Reader } from './reader.js';

/** What a paper says of a person beside the place in the list: a name, and what stood around it. */
export interface AuthorForm {
  readonly name: PersonName;
  /** The decision that sets this name on this paper apart from the same name elsewhere. */
  readonly split: string | null;
  /** Keys of the same name block that sign the same paper. */
  readonly beside: readonly string[];
  /** Further names by which the person signs the same paper, as written. */
  readonly also: readonly string[];
}

/** What all edges of authors say of their names: of papers that they wrote, then of those they edited. */
export async function signaturesOf(
  reader: Reader,
  ids: readonly string[],
): Promise<readonly SignatureRow[]> {
  return ids.length === 0 ? [] : reader.run(signaturesOfAuthors(ids));
}

/** The form in which an edge keeps a name. */
export function formOfSignature(row: SignatureRow): AuthorForm {
  const name = parseName(row.rawName);
  return {
    name: { ...name, orcid: row.orcid ?? name.orcid },
    split: row.split,
    beside: row.beside ?? [],
    also: row.also ?? [],
  };
}

/** The key of a name as a paper has it. */
export function mentionKey(name: PersonName, split: string | null): string | null {
  const key = authorKey(name);
  return key === null || split === null ? key : splitKey(key, split);
}
