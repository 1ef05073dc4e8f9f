import type { GraphQLSchema } from 'graphql';
import type { PaperFilter, TopicScheme } from '../../graph/index.js';
import type {
  IncidenceTable,
  MemberKind,
  NetworkAnalysis,
  TableAnalysis,
} from '../../network/index.js';

/** A network, and what its nodes are called. */
export interface NamedAnalysis extends TableAnalysis {
  /** Beside the table's authors; null for authors, whose names the graph has. */
  readonly names: readonly string[] | null;
}

/** A table of authorships, and what was computed from it. */
export interface CachedNetwork extends Omit<NamedAnalysis, 'analysis'> {
  readonly table: IncidenceTable;
  readonly analysis: NetworkAnalysis | null;
}

/** Of whom a table is, and of which papers. */
export interface TableOf {
  readonly kind: MemberKind;
  readonly filter: PaperFilter;
  readonly scheme: TopicScheme | null;
}

/** The key of a table in a version of the graph. */
export function tableKeyOf(version: string, { kind, filter, scheme }: TableOf): string {
  return JSON.stringify([version, kind, filter, scheme]);
}

/** What all networks together may take. */
const MAX_BYTES = 256 * 1024 * 1024;

/** Networks by what they are of, with a bound on their memory: who was not asked for longest goes. */
export class NetworkCache {
  private readonly entries = new Map<string, { value: CachedNetwork; bytes: number }>();
  private bytes = 0;

  constructor(private readonly maxBytes = MAX_BYTES) {}

  get(key: string): CachedNetwork | null {
    const entry = this.entries.get(key);
    if (entry === undefined) return null;
    // A map keeps the order in which keys came: this one is now the latest.
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry.value;
  }

  /** Keeps a value, unless it is greater, with its key, than all that may be kept. */
  set(key: string, value: CachedNetwork): void {
    const bytes = bytesOfKey(key) + bytesOf(value.analysis ?? [value.table, value.names]);
    if (bytes > this.maxBytes) return;
    this.forget(key);
    this.entries.set(key, { value, bytes });
    this.bytes += bytes;
    for (const oldest of this.entries.keys()) {
      if (this.bytes <= this.maxBytes) return;
      this.forget(oldest);
    }
  }

  private forget(key: string): void {
    this.bytes -= this.entries.get(key)?.bytes ?? 0;
    this.entries.delete(key);
  }
}

/** An id as a string takes about this much. */
const BYTES_PER_TEXT = 64;

/** The memory of a key: a filter or options may make it longer than its value. */
export function bytesOfKey(key: string): number {
  return 2 * key.length;
}

/** The memory of the typed arrays and texts in a value, near enough for a bound. */
function bytesOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value === 'string') return BYTES_PER_TEXT;
  if (typeof value !== 'object' || value === null) return 8;
  // Texts are with texts: to look at each id of a large table would hold others up.
  if (Array.isArray(value) && typeof value[0] === 'string') return value.length * BYTES_PER_TEXT;
  return Object.values(value).reduce((sum: number, part) => sum + bytesOf(part), 0);
}

const caches = new WeakMap<GraphQLSchema, NetworkCache>();

/** The cache of a served API: a schema answers over one graph. */
export function cacheOf(schema: GraphQLSchema): NetworkCache {
  const cache = caches.get(schema) ?? new NetworkCache();
  caches.set(schema, cache);
  return cache;
}
