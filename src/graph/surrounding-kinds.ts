/** What surrounds a name on a paper, as statements give it and as joining names gathers it. */
export const SURROUNDING_KINDS = ['COAUTHOR', 'JOURNAL', 'TOPIC', 'INSTITUTION'] as const;

/** One kind of what surrounds a name on a paper. */
export type SurroundingKind = (typeof SURROUNDING_KINDS)[number];
