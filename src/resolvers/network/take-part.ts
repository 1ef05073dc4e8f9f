import type { LinkPapers } from '../../graph/index.js';
import {
  type IncidenceTable,
  type PaperTest,
  papersThat,
  partOfTable,
  reachFrom,
} from '../../network/index.js';
import { MAX_REACH, type PartScope } from './load-incidences.js';
import { searchSorted } from './search-sorted.js';

/** A part of the network of authors. */
export interface AuthorPart {
  readonly table: IncidenceTable;
  /** By member of the table: how many steps away they are; null where no author is in the middle. */
  readonly steps: Uint8Array | null;
  /** Whether more authors are within reach than are followed. */
  readonly isReachCut: boolean;
}

/** The part of a network that statements would read, out of the table of all papers. */
export function takePart(
  all: IncidenceTable,
  scope: PartScope,
  { filter: { yearFrom, yearTo }, maxAuthorsPerPaper }: LinkPapers,
): AuthorPart {
  const isInTime = papersThat(all, { yearFrom, yearTo });
  if (scope.kind === 'AMONG') {
    const members = Uint32Array.from(scope.authors.flatMap((id) => numberOf(all, id)));
    const { table } = partOfTable(all, members, isInTime);
    return { table, steps: null, isReachCut: false };
  }
  const isLinking = papersThat(all, { yearFrom, yearTo, maxMembersPerPaper: maxAuthorsPerPaper });
  return takeAround(all, scope, { isInTime, isLinking });
}

function takeAround(
  all: IncidenceTable,
  { author, depth }: Extract<PartScope, { readonly kind: 'AROUND' }>,
  { isInTime, isLinking }: Readonly<Record<'isInTime' | 'isLinking', PaperTest>>,
): AuthorPart {
  const [middle] = numberOf(all, author);
  if (middle === undefined) {
    const { table } = partOfTable(all, new Uint32Array(0), isInTime);
    return { table, steps: new Uint8Array(0), isReachCut: false };
  }
  const reach = reachFrom(all, middle, { depth, maxMembers: MAX_REACH }, isLinking);
  const { table, numbers } = partOfTable(all, reach.members, isInTime);
  const stepsOf = new Map<number, number>();
  for (const [place, member] of reach.members.entries()) {
    stepsOf.set(member, reach.steps[place] ?? 0);
  }
  const steps = Uint8Array.from(numbers, (number) => stepsOf.get(number) ?? 0);
  return { table, steps, isReachCut: reach.isCut };
}

/** None where the author has no paper. */
function numberOf({ members }: IncidenceTable, id: string): readonly number[] {
  const number = searchSorted(members, id);
  return number === null ? [] : [number];
}
