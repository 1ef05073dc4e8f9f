import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver } from 'type-graphql';
import {
  importById,
  languagesOfPapers,
  latestChange,
  latestImports,
  nodeCounts,
  papersAwaitingTerms,
  type ReportedImport,
  topicCount,
  yearsCovered,
} from '../graph/index.js';
import { readStoredReport } from '../reports/index.js';
import { PROBLEM_CODES } from '../ris/index.js';
import { GraphSummary, ImportSummary, LanguageCount } from '../schema/index.js';
import { hasModel } from '../topics/index.js';
import { ask, type Context } from './context.js';
import { AFTER_ROW, checkRowCount, notInList } from './rows-after.js';

@Resolver(() => GraphSummary)
export class GraphSummaryResolver {
  @Query(() => GraphSummary, { description: 'What the graph holds, and the database behind it.' })
  async graphSummary(@Ctx() context: Context): Promise<GraphSummary> {
    const [counts, [years], [latest], { name, version }] = await Promise.all([
      ask(context, nodeCounts),
      ask(context, yearsCovered),
      ask(context, latestImports(1, null)),
      context.engine.describe({ signal: context.signal }),
    ]);
    const nodes = new Map(counts.map((row) => [row.label, row.nodes]));
    return {
      papers: nodes.get('Paper') ?? 0,
      authors: nodes.get('Author') ?? 0,
      journals: nodes.get('Journal') ?? 0,
      records: nodes.get('Record') ?? 0,
      imports: nodes.get('Import') ?? 0,
      years: toYears(years),
      engine: { name, version },
      lastImport: latest === undefined ? null : toImport(latest),
    };
  }

  @FieldResolver(() => [ImportSummary], {
    description:
      'The most recent imports, the latest first; each file of an imported folder is one import with its own report.',
  })
  async latestImports(
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => ID, { nullable: true, description: AFTER_ROW('the import') })
    after?: string | null,
  ): Promise<readonly ImportSummary[]> {
    checkRowCount(first, context);
    const last = await findImport(context, after);
    return (await ask(context, latestImports(first, last))).map(toImport);
  }

  // What goes through all topics or papers is counted where it is asked for.

  @FieldResolver(() => String, {
    description:
      'Another text after every change of the graph: while it is the same, so is every answer. It costs ' +
      'one short statement. Ask for it to learn whether anything changed; `0` is a graph in which nothing was ever written.',
  })
  async version(@Ctx() context: Context): Promise<string> {
    const [row] = await ask(context, latestChange);
    return row?.change ?? '0';
  }

  @FieldResolver(() => Int, { description: 'Topics that are keywords.' })
  topics(@Ctx() context: Context): Promise<number> {
    return countTopics(context, 'KEYWORD');
  }

  @FieldResolver(() => Int, { description: 'Topics that are terms of titles and abstracts.' })
  terms(@Ctx() context: Context): Promise<number> {
    return countTopics(context, 'TERM');
  }

  @FieldResolver(() => Int, {
    description:
      'Papers whose terms are still to be found. All papers of an import come first, and the terms of those after the first 250 when they are there; ' +
      'where it was cut, the rest is found with the next import, on the embedded engine also with the next start.',
  })
  async papersAwaitingTerms(@Ctx() context: Context): Promise<number> {
    const [row] = await ask(context, papersAwaitingTerms);
    return row?.papers ?? 0;
  }

  @FieldResolver(() => [LanguageCount], {
    description: 'Papers by the language of their text, the most common first.',
  })
  async languages(@Ctx() context: Context): Promise<readonly LanguageCount[]> {
    const rows = await ask(context, languagesOfPapers);
    return rows.map(({ language, papers }) => ({
      language,
      paperCount: papers,
      hasTerms: hasModel(language),
    }));
  }
}

/** The import after which a page begins; null for the first page. */
async function findImport(
  context: Context,
  after: string | null | undefined,
): Promise<Pick<ReportedImport, 'id' | 'at'> | null> {
  if (after === null || after === undefined) return null;
  const [row] = await ask(context, importById(after));
  if (row === undefined) throw notInList(after);
  return row;
}

async function countTopics(context: Context, source: 'KEYWORD' | 'TERM'): Promise<number> {
  const [row] = await ask(context, topicCount(source));
  return row?.topics ?? 0;
}

function toYears(
  years: { readonly from: number | null; readonly to: number | null } | undefined,
): GraphSummary['years'] {
  if (years === undefined || years.from === null || years.to === null) return null;
  return { from: years.from, to: years.to };
}

function toImport({ report, ...row }: ReportedImport): ImportSummary {
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
