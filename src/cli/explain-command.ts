import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type Engine, type Observation, observeEngine } from '../graph/index.js';
import { createContext, operationsIn, runQuery } from '../resolvers/index.js';
import { BadOptionError } from './bad-option-error.js';
import { type CommandContext, settingsFor } from './command-context.js';
import { EXIT } from './exit-code.js';
import { listenForInterrupt } from './interrupt.js';
import { openOwnStore } from './place.js';
import { printObservation } from './print-plan.js';

export interface ExplainOptions {
  /** The variables of the query, as JSON. */
  readonly variables?: string;
}

/** What to do where a server holds the folder. */
const ADVICE =
  'Ask it itself: with PAPERGRAPH_EXPLAIN=on it tells the statements of a query that is sent with the header X-Papergraph-Explain: 1. Or set PAPERGRAPH_DATA to a copy of the folder.';

/**
 * `papergraph explain`: runs a query and prints its filters in words and each statement that it cost, with its Cypher, rows and
 * milliseconds, and by which steps the engine answered it. Each is run twice, the second time with PROFILE.
 */
export async function runExplain(
  file: string,
  { variables = '{}' }: ExplainOptions,
  context: CommandContext,
): Promise<number> {
  const { settings } = settingsFor(context);
  const { streams } = context;
  const source = await readQuery(file);
  refuseOthers(file, source);
  const values = readVariables(variables);
  const interrupt = listenForInterrupt();
  const store = await openOwnStore({ settings, streams }, ADVICE);
  try {
    const ran: Observation[] = [];
    const engine = observeEngine(store.engine, (observation) => void ran.push(observation));
    const { signal } = interrupt;
    const asked = createContext({ engine, signal, limits: settings.limits, baseUrl: null });
    const { errors, filters } = await runQuery(source, values, asked);
    for (const error of errors) streams.err(`${error}\n`);
    for (const { argument, words } of filters) streams.out(`${argument}: ${words}\n`);
    if (filters.length > 0) streams.out('\n');
    for (const observation of ran) streams.out(await explained(store.engine, observation));
    streams.err(`${summary(ran)}\n`);
    return errors.length === 0 ? EXIT.OK : EXIT.FAILED;
  } finally {
    await store.close();
    interrupt.dispose();
  }
}

async function explained(engine: Engine, observation: Observation): Promise<string> {
  const plans = [];
  for (const statement of observation.asked) {
    plans.push({ text: statement.text, steps: await engine.profile(statement) });
  }
  return printObservation(observation, plans);
}

function summary(ran: readonly Observation[]): string {
  const milliseconds = ran.reduce((sum, each) => sum + each.milliseconds, 0);
  const noun = ran.length === 1 ? 'statement' : 'statements';
  return `${ran.length} ${noun}, ${milliseconds.toFixed(1)} ms in all; some run at the same time.`;
}

async function readQuery(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const message = `${file} cannot be read (${String(cause)}). Give a file with a GraphQL query.`;
    throw new BadOptionError(message, { cause });
  }
}

/** A mutation would change the graph, and each statement is run twice. What is no GraphQL is left for the answer. */
function refuseOthers(file: string, source: string): void {
  const kinds = operationsIn(source);
  const other = kinds.find((kind) => kind !== 'query');
  if (other === undefined) return;
  throw new BadOptionError(
    `${file} has a ${other}; only queries are explained, as each statement is run twice. Give a file with a query.`,
  );
}

const VARIABLES = z.record(z.string(), z.unknown());

function readVariables(text: string): Readonly<Record<string, unknown>> {
  try {
    return VARIABLES.parse(JSON.parse(text));
  } catch (cause) {
    const message = `--variables is no JSON object. Give one such as '{"first": 10}'.`;
    throw new BadOptionError(message, { cause });
  }
}
