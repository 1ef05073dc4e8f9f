import {
  type AuthorshipColumns,
  authorshipColumns,
  type IncidenceRow,
  NO_YEAR_TOLD,
  type PaperFilter,
  type Statement,
  teamsOf,
} from '../../graph/index.js';
import { IncidenceCollector, type IncidenceRows, NumberedCollector } from '../../network/index.js';
import { askForStream, type Context } from '../context.js';

/**
 * Collects authorships as they stream in. A row is a few numbers then; only its ids are kept as
 * text, each once.
 */
export async function collectAuthorships(
  batches: AsyncIterable<readonly IncidenceRow[]>,
): Promise<IncidenceRows> {
  const collector = new IncidenceCollector();
  for await (const rows of batches) {
    for (const { author: member, authorCount: memberCount, ...row } of rows) {
      collector.add({ ...row, member, memberCount });
    }
  }
  return collector.toRows();
}

/** The authorships of all papers that a filter selects. */
export function collectAuthors(context: Context, filter: PaperFilter): Promise<IncidenceRows> {
  const columns = Object.keys(filter).length > 0 ? null : authorshipColumns(context.engine.dialect);
  return columns === null ? collectTeams(context, filter) : collectColumns(context, columns);
}

async function collectTeams(context: Context, filter: PaperFilter): Promise<IncidenceRows> {
  const collector = new IncidenceCollector();
  const question = teamsOf(filter, context.engine.dialect);
  for await (const papers of askForStream(context, question)) {
    for (const { authors, positions, paper, year, authorCount: memberCount } of papers) {
      for (const [index, member] of authors.entries()) {
        const position = positions[index] ?? null;
        collector.add({ member, paper, year, memberCount, position });
      }
    }
  }
  return collector.toRows();
}

async function collectColumns(
  context: Context,
  columns: Statement<AuthorshipColumns>,
): Promise<IncidenceRows> {
  const collector = new NumberedCollector();
  for await (const pieces of askForStream(context, columns)) {
    for (const piece of pieces) addPiece(collector, piece);
  }
  return collector.toRows();
}

function addPiece(
  collector: NumberedCollector,
  { papers, authors, positions, ids, years, authorCounts }: AuthorshipColumns,
): void {
  for (const [index, position] of positions.entries()) {
    collector.addIncidence(authors[index] ?? 0, papers[index] ?? 0, position);
  }
  for (const [index, id] of ids.entries()) {
    const [paper, author, year] = [papers[index], authors[index], years[index]];
    if (author !== undefined) collector.addMember(author, id);
    if (paper === undefined) continue;
    const known = year === undefined || year === NO_YEAR_TOLD ? null : year;
    collector.addPaper(paper, id, known, authorCounts[index] ?? 0);
  }
}
