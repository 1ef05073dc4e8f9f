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
import { unlessAborted } from '../../threads/index.js';
import type { Context } from '../context.js';
import { KINDS, searchedNodes } from './searched-kinds.js';

/** After changes to more nodes than this, all are read again: that takes a second or so either way. */
const MOST_CHANGED = 50_000;

/** What is read first: a tenth of the work, and what a search box waits for. */
const NAMED_KINDS = SEARCHED_KINDS.filter((kind) => kind !== 'PAPER');

/** An index, the kinds of nodes that it holds, and the mark of the changes that it has. */
interface MarkedIndex {
  readonly index: SearchIndex;
  readonly kinds: readonly SearchedKind[];
  readonly mark: string;
}

const kept = new WeakMap<GraphQLSchema, KeptIndex>();

/**
 * Answers from the index of the words of the graph that a schema answers over, with all that is committed
 * when it is asked for. The work begins with the index as it is known, while the graph is asked what has
 * changed; it is done again where something has, which is seldom.
 *
 * @param kinds that the work looks for; without papers it does not wait until their words are read.
 * @throws the signal's reason when nobody waits any longer; the index is mended for the next who asks.
 */
export async function overIndex<Result>(
  { engine, signal }: Context,
  schema: GraphQLSchema,
  kinds: readonly SearchedKind[],
  work: (index: SearchIndex) => Promise<Result>,
): Promise<Result> {
  const keeper = kept.get(schema) ?? new KeptIndex();
  kept.set(schema, keeper);
  const known = keeper.known(kinds);
  const { changes } = keeper;
  const current = unlessAborted(keeper.current(engine, kinds), signal);
  if (known === null) return work(await current);
  const [now, [early]] = await Promise.all([current, Promise.allSettled([work(known)])]);
  if (keeper.changes !== changes) return work(now);
  if (early.status === 'rejected') throw early.reason;
  return early.value;
}

/**
 * Reads the words of all nodes at first use, names before papers, and those of changed nodes after each
 * change. It stops with no request: others wait for it, or will ask.
 */
class KeptIndex {
  #known: MarkedIndex | null = null;
  /** An index of all kinds that is made beside the requests: the first, or one for a worn index. */
  #whole: Promise<void> | null = null;
  #running: Promise<unknown> = Promise.resolve();
  #next: Promise<SearchIndex> | null = null;
  #changes = 0;

  /** The index as it is, which the graph may be ahead of; null before it holds these kinds. */
  known(kinds: readonly SearchedKind[]): SearchIndex | null {
    return this.#holds(kinds) ? (this.#known?.index ?? null) : null;
  }

  /** How often the index was found to be behind the graph. */
  get changes(): number {
    return this.#changes;
  }

  /** An index of these kinds at least. */
  async current(engine: Engine, kinds: readonly SearchedKind[]): Promise<SearchIndex> {
    if (kinds.includes('PAPER') && !this.#holds(kinds)) await this.#makeWhole(engine);
    return this.#inTurn(engine);
  }

  #holds(kinds: readonly SearchedKind[]): boolean {
    const known = this.#known;
    return known !== null && kinds.every((kind) => known.kinds.includes(kind));
  }

  /** Those who ask while others are served share one look for changes, which begins after that. */
  #inTurn(engine: Engine): Promise<SearchIndex> {
    this.#next ??= this.#running.then(() => {
      this.#next = null;
      const now = this.#upToDate(engine);
      this.#running = now.catch(() => undefined);
      return now;
    });
    return this.#next;
  }

  async #upToDate(engine: Engine): Promise<SearchIndex> {
    this.#known ??= await makeIndex(engine, NAMED_KINDS);
    const known = this.#known;
    const { mark, touched } = await engine.touchedSince(known.mark);
    const changed = touched === null ? null : changedIds(touched);
    if (changed === null || changed.size > 0) this.#changes += 1;
    const now = changed === null ? await makeIndex(engine, known.kinds) : { ...known, mark };
    for (const [label, ids] of changed ?? []) await mend(engine, known, label, ids);
    // Unless a whole one has taken its place meanwhile.
    if (this.#known === known) this.#known = now;
    if (!this.#holds(SEARCHED_KINDS) || now.index.isWorn) {
      // What fails is tried for the next who asks.
      this.#makeWhole(engine).catch(() => undefined);
    }
    return now.index;
  }

  #makeWhole(engine: Engine): Promise<void> {
    this.#whole ??= makeIndex(engine, SEARCHED_KINDS)
      .then((whole) => {
        this.#known = whole;
      })
      .finally(() => {
        this.#whole = null;
      });
    return this.#whole;
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

async function makeIndex(engine: Engine, kinds: readonly SearchedKind[]): Promise<MarkedIndex> {
  // Before the nodes: what changes while they are read is read again after.
  const { mark } = await engine.touchedSince(null);
  const index = new SearchIndex();
  for (const kind of kinds) await addAll(engine, index, kind);
  index.finish();
  return { index, kinds, mark };
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
  { index, kinds }: MarkedIndex,
  label: ListedLabel,
  changed: ReadonlySet<string>,
): Promise<void> {
  const kind = kinds.find((each) => KINDS[each].label === label);
  if (kind === undefined) return;
  const ids = [...changed];
  const now: SearchedNode[] = [];
  for await (const nodes of searchedNodes(engine, kind, ids)) now.push(...nodes);
  index.change(kind, ids, now);
}
