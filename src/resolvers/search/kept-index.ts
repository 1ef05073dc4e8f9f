import type { GraphQLSchema } from 'graphql';
import { type Engine, idsOfAll, type ListedLabel, type TouchedNodes } from '../../graph/index.js';
import {
  SEARCHED_KINDS,
  SEGMENT_NODES,
  type SearchedKind,
  type SearchedNode,
  SearchIndex,
  SegmentBuilder,
} from '../../search/index.js';
import type { Context } from '../context.js';
import { KINDS, searchedNodes } from './searched-kinds.js';

/** After changes to more nodes than this, all are read again: that takes a second or so either way. */
const MOST_CHANGED = 50_000;

/** An index, and the mark of the changes that it has. */
interface MarkedIndex {
  readonly index: SearchIndex;
  readonly mark: string;
}

const kept = new WeakMap<GraphQLSchema, KeptIndex>();

/**
 * Answers from the index of all words of the graph that a schema answers over, with all that is committed
 * when it is asked for. The work begins with the index as it is known, while the graph is asked what has
 * changed; it is done again where something has, which is seldom.
 *
 * @throws the signal's reason when nobody waits any longer; the index is mended for the next who asks.
 */
export async function overIndex<Result>(
  { engine, signal }: Context,
  schema: GraphQLSchema,
  work: (index: SearchIndex) => Promise<Result>,
): Promise<Result> {
  const keeper = kept.get(schema) ?? new KeptIndex();
  kept.set(schema, keeper);
  const { known, changes } = keeper;
  const current = unlessAborted(keeper.current(engine), signal);
  if (known === null) return work(await current);
  const [now, [early]] = await Promise.all([current, Promise.allSettled([work(known)])]);
  if (keeper.changes !== changes) return work(now);
  if (early.status === 'rejected') throw early.reason;
  return early.value;
}

function unlessAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/**
 * Reads the words of all nodes at first use, and those of changed nodes after each change. It stops with no
 * request: others wait for it, or will ask.
 */
class KeptIndex {
  #known: MarkedIndex | null = null;
  /** What is made in the place of an index that many changes have worn. */
  #fresh: Promise<void> | null = null;
  #running: Promise<unknown> = Promise.resolve();
  #next: Promise<SearchIndex> | null = null;
  #changes = 0;

  /** The index as it is, which the graph may be ahead of; null before it is made. */
  get known(): SearchIndex | null {
    return this.#known?.index ?? null;
  }

  /** How often the index was found to be behind the graph. */
  get changes(): number {
    return this.#changes;
  }

  /** Those who ask while others are served share one look for changes, which begins after that. */
  current(engine: Engine): Promise<SearchIndex> {
    this.#next ??= this.#running.then(() => {
      this.#next = null;
      const now = this.#upToDate(engine);
      this.#running = now.catch(() => undefined);
      return now;
    });
    return this.#next;
  }

  async #upToDate(engine: Engine): Promise<SearchIndex> {
    const known = this.#known ?? (await makeIndex(engine));
    this.#known = known;
    const { mark, touched } = await engine.touchedSince(known.mark);
    const changed = touched === null ? null : changedIds(touched);
    if (changed === null || changed.size > 0) this.#changes += 1;
    if (changed === null) {
      this.#known = await makeIndex(engine);
      return this.#known.index;
    }
    for (const [label, ids] of changed) await mend(engine, known.index, label, ids);
    this.#known = { index: known.index, mark };
    if (known.index.isWorn) this.#makeFresh(engine);
    return known.index;
  }

  /** Beside the requests, which the worn index answers meanwhile. What fails is tried after the next change. */
  #makeFresh(engine: Engine): void {
    this.#fresh ??= makeIndex(engine)
      .then((fresh) => {
        this.#known = fresh;
      })
      .catch(() => undefined)
      .finally(() => {
        this.#fresh = null;
      });
  }
}

/** The ids of changed nodes by their labels; null where there are so many that all are better read again. */
function changedIds(
  touched: readonly TouchedNodes[],
): ReadonlyMap<ListedLabel, ReadonlySet<string>> | null {
  const changed = new Map<ListedLabel, Set<string>>();
  let count = 0;
  for (const { label, ids } of touched) {
    if (ids === 'all') return null;
    const known = changed.get(label) ?? new Set<string>();
    changed.set(label, known);
    count -= known.size;
    for (const id of ids) known.add(id);
    count += known.size;
  }
  return count > MOST_CHANGED ? null : changed;
}

async function makeIndex(engine: Engine): Promise<MarkedIndex> {
  // Before the nodes: what changes while they are read is read again after.
  const { mark } = await engine.touchedSince(null);
  const index = new SearchIndex();
  for (const kind of SEARCHED_KINDS) await addAll(engine, index, kind);
  index.finish();
  return { index, mark };
}

async function addAll(engine: Engine, index: SearchIndex, kind: SearchedKind): Promise<void> {
  const ids: string[] = [];
  for await (const rows of engine.stream(idsOfAll(KINDS[kind].label))) {
    for (const { id } of rows) ids.push(id);
  }
  for (let start = 0; start < ids.length; start += SEGMENT_NODES) {
    const builder = new SegmentBuilder();
    for await (const nodes of searchedNodes(
      engine,
      kind,
      ids.slice(start, start + SEGMENT_NODES),
    )) {
      for (const node of nodes) builder.addNode(node);
    }
    index.addBuilt(kind, builder);
  }
}

async function mend(
  engine: Engine,
  index: SearchIndex,
  label: ListedLabel,
  changed: ReadonlySet<string>,
): Promise<void> {
  const kind = SEARCHED_KINDS.find((each) => KINDS[each].label === label);
  if (kind === undefined) return;
  const ids = [...changed];
  const now: SearchedNode[] = [];
  for await (const nodes of searchedNodes(engine, kind, ids)) now.push(...nodes);
  index.change(kind, ids, now);
}
