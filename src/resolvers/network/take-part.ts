import type { LinkPapers } from '../../graph/index.js';
import {
  type IncidenceTable,
  type PaperTest,
  papersThat,
  partOfTable,
  reachFrom,
} from '../../network/index.js';
import { type LoadedIncidences, MAX_REACH, type PartScope } from './load-incidences.js';
import { searchSorted } from './search-sorted.js';

/** A part of a network, taken out of the table of all papers. */
interface TakenPart extends Omit<LoadedIncidences, 'rows'> {
  readonly table: IncidenceTable;
}

/** The part that statements would read, as {@link loadIncidences} does. */
export function takePart(
  all: IncidenceTable,
  scope: PartScope,
  { filter: { yearFrom, yearTo }, maxAuthorsPerPaper }: LinkPapers,
): TakenPart {
  const isInTime = papersThat(all, { yearFrom, yearTo });
  if (scope.kind === 'AMONG') {
    const members = Uint32Array.from(scope.authors.flatMap((id) => numberOf(all, id)));
    return { table: partOfTable(all, members, isInTime), steps: null, isReachCut: false };
  }
  const isLinking = papersThat(all, { yearFrom, yearTo, maxMembersPerPaper: maxAuthorsPerPaper });
  return takeAround(all, scope, { isInTime, isLinking });
}

function takeAround(
  all: IncidenceTable,
  { author, depth }: Extract<PartScope, { readonly kind: 'AROUND' }>,
  { isInTime, isLinking }: Readonly<Record<'isInTime' | 'isLinking', PaperTest>>,
): TakenPart {
  const [middle] = numberOf(all, author);
  if (middle === undefined) {
    const nobody = partOfTable(all, new Uint32Array(0), isInTime);
    return { table: nobody, steps: new Map([[author, 0]]), isReachCut: false };
  }
  const reach = reachFrom(all, middle, { depth, maxMembers: MAX_REACH }, isLinking);
  const steps = new Map<string, number>();
  for (const [place, member] of reach.members.entries()) {
    steps.set(all.members[member] ?? '', reach.steps[place] ?? 0);
  }
  return { table: partOfTable(all, reach.members, isInTime), steps, isReachCut: reach.isCut };
}

/** None where the author has no paper. */
function numberOf({ members }: IncidenceTable, id: string): readonly number[] {
  const number = searchSorted(members, id);
  return number === null ? [] : [number];
}
