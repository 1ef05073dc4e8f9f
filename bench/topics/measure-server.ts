/**
 * What questions about topics cost a server, over made papers in a real engine:
 *
 *     node --import tsx bench/topics/measure-server.ts --engine grafeo [--engine neo4j] [--papers 100000]
 *
 * The time of each, and the delay of the event loop meanwhile, that is how long other requests wait:
 * when the process has answered nothing, when the graph was changed since, and when it was not.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { graphql } from 'graphql';
import { RULES_VERSION } from '../../src/derivation/index.js';
import { type Engine, raiseVersion } from '../../src/graph/index.js';
import { buildApiSchema, createContext } from '../../src/resolvers/index.js';
import { saveMeasurement } from '../identity/save-measurement.js';
import { openEngine } from '../network/open-engine.js';
import { fillTopics } from './fill-topics.js';

const { values } = parseArgs({
  options: {
    engine: { type: 'string', multiple: true, default: ['grafeo'] },
    papers: { type: 'string', default: '100000' },
  },
});

const QUERIES = {
  relevantTopics: '{ relevantTopics(first: 100) { topic { label } paperCount relevance } }',
  topicTrends: '{ topicTrends(first: 20) { topic { label } slope significance } }',
  termNetwork:
    '{ termNetwork(first: 100) { nodes { topic { label } cluster } links { strength } } }',
} as const;

const schema = await buildApiSchema();

async function ask(engine: Engine, source: string): Promise<void> {
  const contextValue = createContext({
    engine,
    signal: new AbortController().signal,
    limits: { maxFirst: 1_000 },
    baseUrl: null,
  });
  const { errors } = await graphql({ schema, source, contextValue });
  if (errors?.[0] !== undefined) throw errors[0];
}

async function measure(engine: Engine, source: string) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  await sleep(50);
  delay.enable();
  const used = process.cpuUsage();
  const start = performance.now();
  await ask(engine, source);
  const seconds = (performance.now() - start) / 1_000;
  delay.disable();
  const { user, system } = process.cpuUsage(used);
  return {
    seconds,
    processorSeconds: (user + system) / 1e6,
    delayP99Ms: delay.percentile(99) / 1e6,
    delayMaxMs: delay.max / 1e6,
  };
}

for (const name of values.engine) {
  const papers = Number(values.papers);
  const { engine, close } = await openEngine(name);
  await fillTopics(engine, papers);
  const first = [];
  for (const [question, source] of Object.entries(QUERIES)) {
    const inNewProcess = await measure(engine, source);
    await engine.write((transaction) => transaction.run(raiseVersion(RULES_VERSION, 'measured')));
    const afterChange = await measure(engine, source);
    first.push({ question, inNewProcess, afterChange, again: await measure(engine, source) });
  }
  console.log(JSON.stringify(first, null, 1));
  saveMeasurement(`topics-server-${name}-${papers}`, { input: { papers }, questions: first });
  await close();
}
process.exit(0);
