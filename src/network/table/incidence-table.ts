import { groupBy } from './group-by.js';
import type { IncidenceRows } from './incidence-rows.js';
import { inverseOf, orderOfIds } from './order-of-ids.js';

/**
 * Authorships, reachable from both sides. Authors and papers are numbered in the order of their
 * ids and each authorship is there once, so that the same rows in any order give the same table.
 */
export interface IncidenceTable extends IncidenceColumns {
  readonly authors: readonly string[];
  readonly papers: readonly string[];
}

/** The part of an {@link IncidenceTable} that is numbers. */
export interface IncidenceColumns {
  /** By paper; NO_YEAR where it is not known. */
  readonly paperYears: Int32Array;
  readonly paperAuthorCounts: Uint32Array;
  /** Paper p has the authors paperAuthors[paperOffsets[p]] up to paperOffsets[p+1], ascending. */
  readonly paperOffsets: Uint32Array;
  readonly paperAuthors: Uint32Array;
  /** Beside paperAuthors: the author's place, from 1; 0 when unknown. */
  readonly paperPlaces: Uint32Array;
  /** Author a has the papers authorPapers[authorOffsets[a]] up to authorOffsets[a+1], ascending. */
  readonly authorOffsets: Uint32Array;
  readonly authorPapers: Uint32Array;
}

/** Columns, and which row of the {@link IncidenceRows} stands at each number. */
export interface Tabulated {
  readonly columns: IncidenceColumns;
  readonly authorOrder: Uint32Array;
  readonly paperOrder: Uint32Array;
}

/** Makes the table of these rows. */
export function tabulate(rows: IncidenceRows): IncidenceTable {
  return nameColumns(rows, tabulateColumns(rows));
}

/** Puts the ids to columns that were made elsewhere, in a worker. */
export function nameColumns(
  rows: Pick<IncidenceRows, 'authors' | 'papers'>,
  { columns, authorOrder, paperOrder }: Tabulated,
): IncidenceTable {
  return {
    ...columns,
    authors: Array.from(authorOrder, (row) => rows.authors[row] ?? ''),
    papers: Array.from(paperOrder, (row) => rows.papers[row] ?? ''),
  };
}

/** The part of {@link tabulate} that takes time, without text in its answer. */
export function tabulateColumns(rows: IncidenceRows): Tabulated {
  const authorOrder = orderOfIds(rows.authors);
  const paperOrder = orderOfIds(rows.papers);
  const authors = renumber(rows.rowAuthors, inverseOf(authorOrder));
  const papers = renumber(rows.rowPapers, inverseOf(paperOrder));
  const columns = groupRows(authors, papers, rows.rowPlaces, {
    authors: rows.authors.length,
    papers: rows.papers.length,
  });
  return {
    authorOrder,
    paperOrder,
    columns: {
      ...columns,
      paperYears: Int32Array.from(paperOrder, (row) => rows.paperYears[row] ?? 0),
      paperAuthorCounts: Uint32Array.from(paperOrder, (row) => rows.paperAuthorCounts[row] ?? 0),
    },
  };
}

function renumber(column: Uint32Array, numbers: Uint32Array): Uint32Array {
  return column.map((old) => numbers[old] ?? 0);
}

/** Sorted by paper, then by author and again by paper, each time keeping the order before: both ways come out ascending. */
function groupRows(
  authors: Uint32Array,
  papers: Uint32Array,
  places: Uint32Array,
  sizes: { readonly authors: number; readonly papers: number },
): Omit<IncidenceColumns, 'paperYears' | 'paperAuthorCounts'> {
  const rows = withoutDoubles(authors, papers, places, sizes);
  const byAuthor = groupBy(rows.authors, sizes.authors);
  const byPaper = groupBy(rows.papers, sizes.papers);
  return {
    authorOffsets: byAuthor.offsets,
    authorPapers: byAuthor.order.map((row) => rows.papers[row] ?? 0),
    paperOffsets: byPaper.offsets,
    paperAuthors: byPaper.order.map((row) => rows.authors[row] ?? 0),
    paperPlaces: byPaper.order.map((row) => rows.places[row] ?? 0),
  };
}

interface Columns {
  readonly authors: Uint32Array;
  readonly papers: Uint32Array;
  readonly places: Uint32Array;
}

/** Rows by author, then paper; of the same authorship told twice the smallest known place stays. */
function withoutDoubles(
  authors: Uint32Array,
  papers: Uint32Array,
  places: Uint32Array,
  sizes: { readonly authors: number; readonly papers: number },
): Columns {
  const byPaper = groupBy(papers, sizes.papers).order;
  const byAuthor = groupBy(
    byPaper.map((row) => authors[row] ?? 0),
    sizes.authors,
  ).order;
  const kept = { authors: authors.slice(), papers: papers.slice(), places: places.slice() };
  let count = 0;
  for (const index of byAuthor) {
    const row = byPaper[index] ?? 0;
    const [author, paper, place] = [authors[row] ?? 0, papers[row] ?? 0, places[row] ?? 0];
    const isDouble =
      count > 0 && kept.authors[count - 1] === author && kept.papers[count - 1] === paper;
    if (isDouble) {
      kept.places[count - 1] = smallerKnown(kept.places[count - 1] ?? 0, place);
      continue;
    }
    kept.authors[count] = author;
    kept.papers[count] = paper;
    kept.places[count] = place;
    count += 1;
  }
  return {
    authors: kept.authors.subarray(0, count),
    papers: kept.papers.subarray(0, count),
    places: kept.places.subarray(0, count),
  };
}

function smallerKnown(one: number, other: number): number {
  if (one === 0 || other === 0) return one + other;
  return Math.min(one, other);
}
