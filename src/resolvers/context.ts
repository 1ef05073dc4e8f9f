import { setMaxListeners } from 'node:events';
import type { Engine, Listed, ListPage, ReadOptions, Statement } from '../graph/index.js';
import type { ImportJobs } from '../jobs/index.js';
import type { Curator } from '../naming/index.js';
import type { Tasks } from '../tasks/index.js';

/** What the resolvers of one request share. */
export interface Context {
  readonly engine: Engine;
  /** Aborts when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  readonly limits: { readonly maxFirst: number };
  /** What links begin with, without a slash at its end; null where nothing is served. */
  readonly baseUrl: string | null;
  /** What makes decisions; null where they are off. */
  readonly curator: Curator | null;
  /** The imports of a running server; null where none runs. */
  readonly imports: ImportJobs | null;
  /** The tasks of a running server; null where none runs. A client may begin one where decisions are on. */
  readonly tasks: Tasks | null;
  /** Whether a client may import, cancel and retry. */
  readonly takesImports: boolean;
  /** Says that the answer changes while the graph does not, so that no client may keep it. */
  readonly forbidKeeping: () => void;
}

/** What a context may do without: then decisions and imports are off. */
type Optional = 'curator' | 'imports' | 'tasks' | 'takesImports' | 'forbidKeeping';

/** Makes the context of one request. */
export function createContext({
  engine,
  signal,
  limits,
  baseUrl,
  curator = null,
  imports = null,
  tasks = null,
  takesImports = false,
  forbidKeeping = () => undefined,
}: Omit<Context, Optional> & Partial<Pick<Context, Optional>>): Context {
  // Every statement listens until it is answered, and a query asks many at once: Node takes more than ten
  // for a leak and warns.
  setMaxListeners(0, signal);
  return { engine, signal, limits, baseUrl, curator, imports, tasks, takesImports, forbidKeeping };
}

/** The same context for work that other requests wait for, too: it goes on when the one that began it is gone. */
export function outliving(context: Context): Context {
  return createContext({ ...context, signal: new AbortController().signal });
}

/** Asks the graph, for as long as somebody waits for the answer. */
export function ask<Row>(
  { engine, signal }: Context,
  question: Statement<Row>,
): Promise<readonly Row[]> {
  const options: ReadOptions = { signal };
  return engine.read(question, options);
}

/** Asks the graph for one page of a list, for as long as somebody waits for the answer. */
export function askForPage<Row>(
  { engine, signal }: Context,
  question: ListPage<Row>,
): Promise<readonly Listed<Row>[]> {
  return engine.readPage(question, { signal });
}

/** Asks the graph for rows that come some at a time, for as long as somebody waits for the answer. */
export function askForStream<Row>(
  { engine, signal }: Context,
  question: Statement<Row>,
): AsyncIterable<readonly Row[]> {
  return engine.stream(question, { signal });
}
