import type { Dialect } from './dialect.js';
import type { ListedLabel, Statement } from './statement.js';
import type { Listed, ListPage, NodeSelection } from './statements/index.js';
import type { TouchedSince } from './touched-since.js';

/** What answers, in words for a person. */
export interface EngineInfo {
  /** `Neo4j` or `Grafeo`. */
  readonly name: string;
  readonly version: string;
  /** Where it is: an address or a file. For operators only, never for clients. */
  readonly location: string;
}

export interface ReadOptions {
  /** Stops waiting; on Neo4j the statement is stopped too. */
  readonly signal?: AbortSignal;
  /** Is told each statement by which a page or a count is read; there are none where a list in memory knows. */
  readonly onStatement?: (question: Statement<unknown>) => void;
}

export interface WriteOptions {
  /** True for work that may take hours: the limit on the time of a transaction does not count. */
  readonly isLong?: boolean;
}

/**
 * Runs statements inside one transaction, in the order in which they are given. The next may be
 * given before the one in front has answered; after a failure the rest fails too.
 */
export interface Transaction {
  readonly dialect: Dialect;
  run<Row>(statement: Statement<Row>): Promise<readonly Row[]>;
}

/** A step of the plan of a statement that ran. */
export interface PlanStep {
  /** What it does, in the words of the engine. */
  readonly operator: string;
  /** 0 for the step that gives the answer. */
  readonly depth: number;
  readonly rows: number;
  /** How often the store was asked; only Neo4j counts it. */
  readonly databaseHits: number | null;
  /** Only the embedded engine tells it. */
  readonly milliseconds: number | null;
}

/** A graph database that reads our statements. */
export interface Engine {
  readonly kind: 'neo4j' | 'grafeo';
  /** The few places where the engines' Cypher differs. */
  readonly dialect: Dialect;

  /** Asks the engine who it is, which also proves that it answers. */
  describe(options?: ReadOptions): Promise<EngineInfo>;

  /** Makes the constraints and indexes that are missing; safe to repeat. */
  prepare(): Promise<void>;

  /** The names of the constraints and indexes that should be there and are not. */
  missingSchema(): Promise<readonly string[]>;

  /** One statement outside of a transaction of ours; on a cluster it may go to any reader. */
  read<Row>(statement: Statement<Row>, options?: ReadOptions): Promise<readonly Row[]>;

  /**
   * One page of a list, in the way that is quickest on this engine at any depth: in the order of an index,
   * or of a list in memory.
   */
  readPage<Row>(question: ListPage<Row>, options?: ReadOptions): Promise<readonly Listed<Row>[]>;

  /** How many nodes a list holds, in the way that is quickest on this engine. */
  countNodes(label: ListedLabel, nodes: NodeSelection, options?: ReadOptions): Promise<number>;

  /**
   * What changes, also those of other processes, did to the nodes that are listed: so that who keeps what it
   * has read reads again only what may be another.
   *
   * @param mark of the last time; null for the first, which tells nothing but the mark.
   */
  touchedSince(mark: string | null, options?: ReadOptions): Promise<TouchedSince>;

  /**
   * One statement whose rows come some hundred at a time, so that a million need no memory at once
   * and leave turns to other requests. Whoever stops asking for more stops the statement. Unlike
   * `read` it is not begun again after a lost connection, as rows may have been taken already.
   */
  stream<Row>(statement: Statement<Row>, options?: ReadOptions): AsyncIterable<readonly Row[]>;

  /**
   * Runs the work in one transaction: all of it is kept, or none. The work may run again
   * after a conflict, so it must give the same result each time.
   */
  write<Result>(
    work: (transaction: Transaction) => Promise<Result>,
    options?: WriteOptions,
  ): Promise<Result>;

  /**
   * Runs a statement that reads and tells by which steps it was answered, the last step first and what a
   * step is fed by below it. For operators: steps may hold values.
   */
  profile(question: Statement<unknown>): Promise<readonly PlanStep[]>;

  /** Waits for what is under way and closes; the embedded engine writes its file. */
  close(): Promise<void>;
}
