/** What an id of the API names, by its first letter: the word for a person, and the place in the explorer. */
const KINDS: Readonly<Record<string, { readonly kind: string; readonly place: string }>> = {
  A: { kind: 'author', place: 'authors' },
  J: { kind: 'journal', place: 'journals' },
  P: { kind: 'paper', place: 'papers' },
  T: { kind: 'topic', place: 'topics' },
};

/** As `src/identity/node-id.ts` makes it: a letter for the kind and 24 hex digits. */
export const NODE_ID = /[AJPT][0-9a-f]{24}/;

const WHOLE = new RegExp(`^${NODE_ID.source}$`);

/** The page of a node in the explorer. */
export interface ExplorerPage {
  /** `author`, `journal`, `paper` or `topic`. */
  readonly kind: string;
  readonly href: string;
}

/**
 * The page of the explorer that shows a node; null for what is no id of such a node.
 *
 * @param home the address of the explorer, with a slash at its end.
 */
export function explorerPage(id: string, home: string): ExplorerPage | null {
  const known = WHOLE.test(id) ? KINDS[id.charAt(0)] : undefined;
  return known ? { kind: known.kind, href: new URL(`${known.place}/${id}`, home).href } : null;
}
