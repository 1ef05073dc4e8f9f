import { Ctx, Query, Resolver } from 'type-graphql';
import {
  type LastImportRow,
  languagesOfPapers,
  lastImport,
  nodeCounts,
  termCount,
  yearsCovered,
} from '../graph/index.js';
import { readStoredReport } from '../reports/index.js';
import { PROBLEM_CODES } from '../ris/index.js';
import { GraphSummary, type ImportSummary } from '../schema/index.js';
import { hasModel } from '../topics/index.js';
import { ask, type Context } from './context.js';

@Resolver()
export class GraphSummaryResolver {
  @Query(() => GraphSummary, { description: 'What the graph holds, and what answers.' })
  async graphSummary(@Ctx() context: Context): Promise<GraphSummary> {
    const [counts, [term], languages, [years], [latest], { name, version }] = await Promise.all([
      ask(context, nodeCounts),
      ask(context, termCount),
      ask(context, languagesOfPapers),
      ask(context, yearsCovered),
      ask(context, lastImport),
      context.engine.describe({ signal: context.signal }),
    ]);
    const terms = term?.terms ?? 0;
    const nodes = new Map(counts.map((row) => [row.label, row.nodes]));
    return {
      papers: nodes.get('Paper') ?? 0,
      authors: nodes.get('Author') ?? 0,
      journals: nodes.get('Journal') ?? 0,
      topics: (nodes.get('Topic') ?? 0) - terms,
      terms,
      languages: languages.map(({ language, papers }) => ({
        language,
        paperCount: papers,
        hasTerms: hasModel(language),
      })),
      records: nodes.get('Record') ?? 0,
      imports: nodes.get('Import') ?? 0,
      years: toYears(years),
      engine: { name, version },
      lastImport: latest === undefined ? null : toImport(latest),
    };
  }
}

function toYears(
  years: { readonly from: number | null; readonly to: number | null } | undefined,
): GraphSummary['years'] {
  if (years === undefined || years.from === null || years.to === null) return null;
  return { from: years.from, to: years.to };
}

function toImport({ report, ...row }: LastImportRow): ImportSummary {
  const { problems, ...told } = readStoredReport(report) ?? NOT_TOLD;
  return {
    ...row,
    ...told,
    problems: problems.map((one) => ({ ...one, meaning: meaningOf(one.code) })),
  };
}

/** An import that runs, was cut, or was made before reports were kept. */
const NOT_TOLD = {
  format: null,
  looksLike: null,
  producer: null,
  encoding: null,
  bytes: null,
  problems: [],
} as const;

function meaningOf(code: string): string | null {
  return Object.entries(PROBLEM_CODES).find(([name]) => name === code)?.[1].meaning ?? null;
}
