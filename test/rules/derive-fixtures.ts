import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importThesaurus } from '../../src/curation/index.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { derivedOf, graphSnapshot } from '../support/graph-snapshot.js';

/** The embedded engine, with terms. */
const SETTINGS = {
  uri: null,
  user: 'neo4j',
  password: '',
  database: 'neo4j',
  connectionTimeoutMs: 5_000,
  queryTimeoutMs: 60_000,
  terms: 'on',
} as const;

const FIXTURES = join(import.meta.dirname, 'fixtures');

/** For each kind of node and edge, a digest of all that the rules derive from the fixed records. */
export type RulesDigests = Readonly<Record<string, string>>;

/** Imports the fixed records into an empty graph, with thesauri in force, and digests what it holds. */
export async function deriveFixtures(): Promise<RulesDigests> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'papergraph-rules-'));
  const store = await openStore({ ...SETTINGS, dataFolder }, () => undefined);
  try {
    await importFixtures(store);
    return digestsOf(derivedOf(await graphSnapshot(store.engine)));
  } finally {
    await store.close();
    await rm(dataFolder, { recursive: true });
  }
}

async function importFixtures(store: Store): Promise<void> {
  const names = (await readdir(FIXTURES)).filter((name) => name.endsWith('.ris')).sort();
  for (const name of names) {
    await importSource(store, textSource(name, await readFile(join(FIXTURES, name), 'utf8')));
  }
  const why = { reason: 'Fixed with the records.', by: null };
  await importThesaurus(store, 'AUTHOR', [{ label: 'Wang, Wen', replaceBy: 'Wang, Wei' }], why);
  const topics = [
    { label: 'mice', replaceBy: 'mouse' },
    { label: 'air purifiers', replaceBy: 'air cleaners' },
    { label: 'humans', replaceBy: null },
    { label: 'lung function', replaceBy: null },
  ];
  await importThesaurus(store, 'TOPIC', topics, why);
}

/** Lines of a snapshot begin `Paper P1a2…`, or with `A1a2… AUTHORED P3b4…` for an edge. */
function digestsOf(lines: readonly string[]): RulesDigests {
  const hashes = new Map<string, ReturnType<typeof createHash>>();
  for (const line of lines) {
    const [first = '', second = ''] = line.split(' ', 2);
    const kind = /^[A-Z_]+$/.test(second) ? second : first;
    const hash = hashes.get(kind) ?? createHash('sha256');
    hashes.set(kind, hash.update(`${line}\n`));
  }
  return Object.fromEntries([...hashes].sort().map(([kind, hash]) => [kind, shortened(hash)]));
}

function shortened(hash: ReturnType<typeof createHash>): string {
  return hash.digest('hex').slice(0, 16);
}
