import { compareTexts } from '../compare-texts.js';
import { ConstrainedUnion } from '../constrained-union.js';

/** What surrounds one name on one paper: keys as in `AuthorEvidence`. */
export interface SignedPaper {
  readonly paper: string;
  readonly orcid: string | null;
  readonly coauthors: readonly string[];
  readonly affiliations: readonly string[];
  readonly journals: readonly string[];
  readonly topics: readonly string[];
}

/** Papers of one name that are tied together, with all that surrounds the name on these papers. */
export interface PaperPart extends Omit<SignedPaper, 'paper' | 'orcid'> {
  readonly papers: readonly string[];
  readonly orcids: readonly string[];
}

/** What ties two papers, the strongest first: what comes later cannot cross a wall that was kept. */
const TIES = ['coauthors', 'affiliations', 'topics', 'journals'] as const;

/**
 * Parts the papers of one name into groups that share nothing: no co-author, institution, topic or
 * journal. Two ORCIDs are two people, whatever else their papers share. One group means that nothing
 * speaks for several people; the largest group comes first. A function of the set of papers.
 */
export function partPapers(papers: readonly SignedPaper[]): readonly PaperPart[] {
  const sorted = papers.toSorted((a, b) => compareTexts(a.paper, b.paper));
  const union = new ConstrainedUnion();
  const owners = uniteBy(sorted, union, ({ orcid }) => (orcid === null ? [] : [orcid]));
  keepApart(owners, union);
  for (const tie of TIES) uniteBy(sorted, union, (paper) => paper[tie]);
  return groupsOf(sorted, union).map(describePart).sort(largestFirst);
}

function groupsOf(
  papers: readonly SignedPaper[],
  union: ConstrainedUnion,
): readonly (readonly SignedPaper[])[] {
  const groups = new Map<string, SignedPaper[]>();
  for (const each of papers) {
    const group = union.groupOf(each.paper);
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [each]);
    else members.push(each);
  }
  return [...groups.values()];
}

/** Unites papers that share a value; gives for each value the first paper with it. */
function uniteBy(
  papers: readonly SignedPaper[],
  union: ConstrainedUnion,
  valuesOf: (paper: SignedPaper) => readonly string[],
): readonly string[] {
  const owners = new Map<string, string>();
  for (const each of papers) {
    for (const value of valuesOf(each)) {
      const owner = owners.get(value);
      if (owner === undefined) owners.set(value, each.paper);
      else union.unite(owner, each.paper);
    }
  }
  return [...owners.values()];
}

function keepApart(papers: readonly string[], union: ConstrainedUnion): void {
  for (const [index, one] of papers.entries()) {
    for (const other of papers.slice(index + 1)) union.part(one, other);
  }
}

function describePart(papers: readonly SignedPaper[]): PaperPart {
  const all = (valuesOf: (paper: SignedPaper) => readonly string[]): readonly string[] =>
    [...new Set(papers.flatMap(valuesOf))].sort(compareTexts);
  return {
    papers: papers.map(({ paper }) => paper),
    orcids: all(({ orcid }) => (orcid === null ? [] : [orcid])),
    coauthors: all(({ coauthors }) => coauthors),
    affiliations: all(({ affiliations }) => affiliations),
    journals: all(({ journals }) => journals),
    topics: all(({ topics }) => topics),
  };
}

function largestFirst(a: PaperPart, b: PaperPart): number {
  return b.papers.length - a.papers.length || compareTexts(a.papers[0] ?? '', b.papers[0] ?? '');
}
