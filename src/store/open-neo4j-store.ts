import { setTimeout as sleep } from 'node:timers/promises';
import type { TermReader } from '../derivation/index.js';
import {
  addSortKeys,
  type Engine,
  EngineUnavailableError,
  mayBeStarting,
  openNeo4j,
} from '../graph/index.js';
import { isUnknownHost } from './host-name.js';
import { joinLeftOpen } from './join-left-open.js';
import { otherRules } from './other-rules.js';
import type { Announce, Store } from './store.js';
import type { StoreSettings } from './store-settings.js';

const STARTUP_WAIT_MS = 60_000;
const RETRY_MS = 1_000;
/** A person who waits longer wants to know for what. */
const NEWS_AFTER_MS = 2_000;
/** A first connection through a network and TLS may take seconds. */
const LEAST_PATIENCE_MS = 5_000;

/** A store on a Neo4j; one that is still starting is waited for. */
export async function openNeo4jStore(
  settings: StoreSettings & { readonly uri: string },
  announce: Announce,
  terms: TermReader | null,
): Promise<Store> {
  const engine = await openNeo4j(settings);
  try {
    await waitUntilItAnswers(engine, settings, announce);
    const old = await otherRules(engine);
    // An index takes no title that is as long as older rules kept it.
    if (old !== null) await makeSortable(engine);
    await engine.prepare();
    if (old !== null) announce(adviceOn(old));
    await joinLeftOpen(engine);
  } catch (error) {
    await engine.close();
    throw error;
  }
  return { engine, journal: null, terms, close: () => engine.close() };
}

/** A database of a person's own is never emptied by us. */
function adviceOn(old: string): string {
  return `The graph in Neo4j is old: ${old} It answers as it was made; run "papergraph resolve" to have what is new, with --dry-run first to see what changes.`;
}

const PAPERS_AT_ONCE = 10_000;

async function makeSortable(engine: Engine): Promise<void> {
  for (let papers = PAPERS_AT_ONCE; papers === PAPERS_AT_ONCE; ) {
    papers = await engine.write(async (transaction) => {
      const [changed] = await transaction.run(addSortKeys(PAPERS_AT_ONCE));
      return changed?.papers ?? 0;
    });
  }
}

async function waitUntilItAnswers(
  engine: Engine,
  settings: StoreSettings & { readonly uri: string },
  announce: Announce,
): Promise<void> {
  const { uri, startupWaitMs = STARTUP_WAIT_MS } = settings;
  const until = Date.now() + startupWaitMs;
  const seconds = Math.round(startupWaitMs / 1000);
  const news = setTimeout(() => {
    announce(`Neo4j at ${uri} does not answer yet; waiting up to ${seconds} s for it to start.`);
  }, NEWS_AFTER_MS);
  try {
    while (!(await hasAnswered(engine, settings, until))) await sleep(RETRY_MS);
  } finally {
    clearTimeout(news);
  }
}

/**
 * False while the database may still be starting. The driver itself would try for half a minute
 * and say nothing, so the question is given up when a connection should have been there.
 */
async function hasAnswered(
  engine: Engine,
  { uri, connectionTimeoutMs }: StoreSettings & { readonly uri: string },
  until: number,
): Promise<boolean> {
  const patience = Math.min(connectionTimeoutMs, Math.max(until - Date.now(), LEAST_PATIENCE_MS));
  const signal = AbortSignal.timeout(patience);
  try {
    await engine.describe({ signal });
    return true;
  } catch (cause) {
    const error = signal.aborted ? silenceOf(uri, cause) : cause;
    if (!mayBeStarting(error)) throw error;
    await expectKnownHost(uri);
    if (Date.now() + RETRY_MS <= until) return false;
    throw error;
  }
}

function silenceOf(uri: string | null, cause: unknown): EngineUnavailableError {
  return new EngineUnavailableError(
    `Neo4j at ${uri} does not answer. Check PAPERGRAPH_URI, and that the database is running.`,
    { cause },
  );
}

/** A name that nobody knows does not come up while one waits, other than a server that starts. */
async function expectKnownHost(uri: string): Promise<void> {
  const { hostname } = new URL(uri);
  if (!(await isUnknownHost(hostname))) return;
  throw new EngineUnavailableError(
    `The host ${hostname} in PAPERGRAPH_URI is not known on this network. Check its spelling.`,
  );
}
