import { Ctx, Query, Resolver } from 'type-graphql';
import { lastImport, nodeCounts, yearsCovered } from '../graph/index.js';
import { GraphSummary } from '../schema/index.js';
import { ask, type Context } from './context.js';

@Resolver()
export class GraphSummaryResolver {
  @Query(() => GraphSummary, { description: 'What the graph holds, and what answers.' })
  async graphSummary(@Ctx() context: Context): Promise<GraphSummary> {
    const [counts, [years], [latest], { name, version }] = await Promise.all([
      ask(context, nodeCounts),
      ask(context, yearsCovered),
      ask(context, lastImport),
      context.engine.describe({ signal: context.signal }),
    ]);
    const nodes = new Map(counts.map((row) => [row.label, row.nodes]));
    return {
      papers: nodes.get('Paper') ?? 0,
      authors: nodes.get('Author') ?? 0,
      journals: nodes.get('Journal') ?? 0,
      topics: nodes.get('Topic') ?? 0,
      records: nodes.get('Record') ?? 0,
      imports: nodes.get('Import') ?? 0,
      years: toYears(years),
      engine: { name, version },
      lastImport: latest ?? null,
    };
  }
}

function toYears(
  years: { readonly from: number | null; readonly to: number | null } | undefined,
): GraphSummary['years'] {
  if (years === undefined || years.from === null || years.to === null) return null;
  return { from: years.from, to: years.to };
}
