import { compareTexts } from '../identity/index.js';

/** Where a paper says that one of its authors may work. */
export interface SignedInstitutions {
  /** Ids of the author's own institutions where the paper tells, else of all that it names. */
  readonly institutions: readonly string[];
  /** Whether the paper ties them to the author. */
  readonly isOwn: boolean;
}

interface Count {
  readonly id: string;
  papers: number;
  /** How many of them tie it to the author. */
  own: number;
}

/**
 * The id of the institution that most papers of an author name; null where there is none. Of equally frequent
 * ones the one that more papers tie to the author, then the first by id; but where no paper ties any of
 * them, nothing tells whose they are, and there is none.
 */
export function mainInstitution(papers: Iterable<SignedInstitutions>): string | null {
  const counts = new Map<string, Count>();
  for (const { institutions, isOwn } of papers) {
    for (const id of new Set(institutions)) {
      const count = counts.get(id) ?? { id, papers: 0, own: 0 };
      counts.set(id, count);
      count.papers += 1;
      if (isOwn) count.own += 1;
    }
  }
  const [first, second] = [...counts.values()].sort(
    (a, b) => b.papers - a.papers || b.own - a.own || compareTexts(a.id, b.id),
  );
  if (first === undefined) return null;
  const isOpen = first.own === 0 && first.papers === second?.papers;
  return isOpen ? null : first.id;
}
