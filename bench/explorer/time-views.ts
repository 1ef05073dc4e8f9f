/**
 * How long the views of the explorer take in a real browser, over a graph that is there:
 *
 *     npm run build
 *     npm run bench:growth -- --engine grafeo --papers 100000 --keep ~/bench-stores
 *     npm run bench:explorer -- --data ~/bench-stores/grafeo-100000 [--shots FOLDER]
 *
 * The built server in a process of its own, embedded engine, its defaults; Chromium without a graphics card. A
 * view is timed from its address until it shows what it is for, each once after the start and once more; then
 * the ends of the year slider are moved, and it plays.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { launchChromium } from '../../test/support/chromium.js';
import { saveMeasurement } from '../identity/save-measurement.js';
import { hundredths, serve } from '../support/index.js';
import { timeYears, type YearMoves } from './time-years.js';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    /** Where a picture of each view is put. */
    shots: { type: 'string' },
    /** Only the moves of the year slider. */
    'only-years': { type: 'boolean', default: false },
    note: { type: 'string' },
  },
});
if (options.data === undefined) throw new Error('Give the data folder of a graph: --data FOLDER.');

/** A long list or a large network may take this long before it counts as not coming. */
const MOST_MS = 30_000;

/** The networks whose years are moved through. */
const SLID = [
  ['the 300 strongest', ''],
  ['2,000', '?top=2000&show=nodes'],
  ['10,000, as clusters', '?top=10000&show=clusters'],
] as const;

/** A view, and what it shows when it is there. */
interface View {
  readonly name: string;
  readonly path: string;
  readonly isThere: (page: Page) => Promise<unknown>;
}

const HUB = z.object({
  graphSummary: z.object({ papers: z.number(), authors: z.number() }),
  authors: z.object({
    nodes: z.array(z.object({ id: z.string(), coauthors: z.object({ totalCount: z.number() }) })),
  }),
  journals: z.object({ nodes: z.array(z.object({ id: z.string(), paperCount: z.number() })) }),
});

const startedAt = performance.now();
const server = await serve({ uri: null, dataFolder: options.data });
const startSeconds = secondsSince(startedAt);
const home = new URL(server.url).origin;
const browser = await launchChromium(['--use-angle=swiftshader', '--enable-unsafe-swiftshader']);
try {
  const start: View = {
    name: 'the start page',
    path: '/',
    isThere: (page) => page.getByRole('link', { name: 'All authors' }).waitFor(),
  };
  // Before any other question, as a person comes.
  const first = await timeOf(start);
  const graph = await aboutTheGraph();
  const views: Record<string, readonly [number | string, number | string]> = {};
  views[start.name] = [first, await timeOf(start)];
  for (const view of options['only-years'] ? [] : viewsOf(graph)) {
    views[view.name] = [await timeOf(view), await timeOf(view)];
  }
  const years: Record<string, YearMoves | string> = {};
  for (const [name, question] of SLID) years[name] = await moveYears(question);
  const result = { graph, startSeconds, views, years };
  console.log(JSON.stringify(result, null, 1));
  saveMeasurement(`explorer-${graph.graphSummary.papers}`, { note: options.note, ...result });
} finally {
  await browser.close();
  await server.stop();
}

async function moveYears(question: string): Promise<YearMoves | string> {
  const page = await browser.newPage({ viewport: { width: 1_280, height: 860 } });
  page.setDefaultTimeout(MOST_MS);
  try {
    await page.goto(`${home}/network${question}`);
    await page.locator('.picture-names:not(.moving) text').first().waitFor();
    return await timeYears(page);
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  } finally {
    await page.close();
  }
}

function viewsOf({ authors, journals }: z.infer<typeof HUB>): readonly View[] {
  const hub = authors.nodes[0]?.id ?? '';
  const journal = journals.nodes[0]?.id ?? '';
  const network = (name: string, question: string): View => ({
    name,
    path: `/network${question}`,
    isThere: async (page) => {
      await page.locator('.picture-names:not(.moving) text').first().waitFor();
    },
  });
  const page = (name: string, path: string): View => ({
    name,
    path,
    isThere: async (shown) => {
      await shown.locator('main h2').first().waitFor();
      await shown.locator('.loading').first().waitFor({ state: 'detached' });
    },
  });
  return [
    network('the network of all, its 300 strongest', ''),
    network('the network of 2,000', '?top=2000&show=nodes'),
    network('the network of 10,000, as clusters', '?top=10000&show=clusters'),
    network('around the author with most papers', `?author=${hub}`),
    network('around that author, within 2 steps', `?author=${hub}&depth=2`),
    network('the network of keywords', '?kind=keywords'),
    page('the page of that author', `/authors/${hub}`),
    page('the largest journal', `/journals/${journal}`),
    {
      name: 'papers by journal and year',
      path: '/years',
      isThere: (shown) => shown.locator('table').first().waitFor(),
    },
    page('the health of the corpus', '/corpus'),
    {
      name: 'the playground, its tabs filled',
      path: '/graphql',
      isThere: (shown) => shown.locator('.graphiql-query-editor .view-line').first().waitFor(),
    },
  ];
}

/** Seconds until a view is there; why it did not come, where it did not. */
async function timeOf({ name, path, isThere }: View): Promise<number | string> {
  const page = await browser.newPage({ viewport: { width: 1_280, height: 860 } });
  page.setDefaultTimeout(MOST_MS);
  const begun = performance.now();
  try {
    await page.goto(home + path);
    await isThere(page);
    return secondsSince(begun);
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  } finally {
    if (options.shots !== undefined) {
      const file = `${name.replaceAll(/\W+/g, '-')}.png`;
      await page.screenshot({ path: join(options.shots, file) });
    }
    await page.close();
  }
}

async function aboutTheGraph(): Promise<z.infer<typeof HUB>> {
  const query = `{
    graphSummary { papers authors }
    authors(first: 1, orderBy: [PAPER_COUNT_DESC]) { nodes { id coauthors(first: 1) { totalCount } } }
    journals(first: 1, orderBy: [PAPER_COUNT_DESC]) { nodes { id paperCount } }
  }`;
  const answer = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return z.object({ data: HUB }).parse(await answer.json()).data;
}

function secondsSince(begun: number): number {
  return hundredths((performance.now() - begun) / 1_000);
}
