/**
 * What putting records together costs in memory: time by phase, pairs, and how the pairs fared.
 *
 *     node --import tsx bench/identity/cost.ts 10000 100000
 */
import {
  candidatePairs,
  closeNeighbourhood,
  clusterMatches,
  clusterRecords,
  matchPairs,
  type PaperFeatures,
} from '../../src/identity/index.js';
import { indexedSource } from './indexed-source.js';
import { featuresOf, madeRecords } from './made-records.js';
import { saveMeasurement } from './save-measurement.js';

const SEED = 1;
/** What an import brings to records that are there already. */
const IMPORTED = 1000;

const sizes = process.argv.slice(2).map(Number);
for (const papers of sizes.length > 0 ? sizes : [10_000, 100_000]) {
  const result = await measure(papers);
  console.log(JSON.stringify(result));
  saveMeasurement(`identity-cost-${papers}`, result);
}

async function measure(papers: number) {
  const records = [...madeRecords(papers, SEED)];
  const [features, featureMs] = timed(() => records.map(featuresOf));
  const [pairs, pairMs] = timed(() => candidatePairs(features));
  const [matches, matchMs] = timed(() => matchPairs(pairs));
  const [{ clusters, possibleDuplicates }, clusterMs] = timed(() =>
    clusterMatches(features, matches),
  );
  const microseconds = ((featureMs + pairMs + matchMs + clusterMs) * 1000) / records.length;
  const paperOf = new Map(records.map(({ id, paper }) => [id, paper]));
  return {
    papers,
    records: records.length,
    pairs: pairs.length,
    clusters: clusters.length,
    falseClusters: clusters.filter(
      (cluster) => new Set(cluster.records.map((id) => paperOf.get(id))).size > 1,
    ).length,
    possibleDuplicates: possibleDuplicates.length,
    cpuMilliseconds: { features: featureMs, pairs: pairMs, match: matchMs, cluster: clusterMs },
    microsecondsPerRecord: Math.round(microseconds),
    importOf1000: await measureImport(features),
    heapMegabytes: Math.round(process.memoryUsage().heapUsed / 2 ** 20),
  };
}

/** The last 1,000 records come to all others: only their neighbourhood is looked at. */
async function measureImport(features: readonly PaperFeatures[]) {
  const source = indexedSource(features.slice(0, -IMPORTED));
  const start = process.cpuUsage();
  const near = await closeNeighbourhood(features.slice(-IMPORTED), source);
  clusterRecords(near.records, near.decisions, near);
  return {
    cpuMilliseconds: cpuMilliseconds(start),
    core: near.core.size,
    loaded: near.records.length,
  };
}

/** By the processor's time, which other work on the machine changes little. */
function timed<Result>(work: () => Result): readonly [Result, number] {
  const start = process.cpuUsage();
  const result = work();
  return [result, cpuMilliseconds(start)];
}

function cpuMilliseconds(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return Math.round((user + system) / 1000);
}
