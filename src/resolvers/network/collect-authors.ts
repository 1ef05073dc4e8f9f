import { type IncidenceRow, type PaperFilter, teamsOf } from '../../graph/index.js';
import { IncidenceCollector, type IncidenceRows } from '../../network/index.js';
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
export async function collectAuthors(
  context: Context,
  filter: PaperFilter,
): Promise<IncidenceRows> {
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
