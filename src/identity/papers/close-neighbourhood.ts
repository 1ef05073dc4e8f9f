import { giveWay } from '../../threads/index.js';
import type { IdentityDecision } from '../decisions.js';
import { blockKeys, subBlockKey } from './block-keys.js';
import { pairsOfBlock } from './candidate-pairs.js';
import { MatchMemory } from './match-memory.js';
import { MATCH_RULES } from './match-rules.js';
import type { PaperFeatures } from './paper-features.js';

/** A block, or one sub-block of it. */
export interface BlockRequest {
  readonly key: string;
  /** Null for the block whole. */
  readonly sub: string | null;
}

/** Where the records are kept; answers speak of what is stored, without the new records. */
export interface RecordSource {
  /** How many records each block holds; a block without any may be missing. */
  blockSizes(keys: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** The records of each block or sub-block, in the order of the requests. */
  blockMembers(requests: readonly BlockRequest[]): Promise<readonly (readonly PaperFeatures[])[]>;
  /** For each paper key the record with the smallest id that has it alone (`PaperFeatures.paperKey`). */
  keyOwners(paperKeys: readonly string[]): Promise<readonly PaperFeatures[]>;
  /** Decisions that name one of the records, and all records that these decisions name. */
  decisionsAbout(recordIds: readonly string[]): Promise<{
    readonly decisions: readonly IdentityDecision[];
    readonly records: readonly PaperFeatures[];
  }>;
}

/** What `clusterRecords` needs to give for the core what it would give among all records. */
export interface Neighbourhood {
  /** The core and the records that it was compared with. */
  readonly records: readonly PaperFeatures[];
  /** Ids of the records whose papers can change. */
  readonly core: ReadonlySet<string>;
  readonly crowded: ReadonlySet<string>;
  readonly decisions: readonly IdentityDecision[];
  /** Matches that were found out on the way. */
  readonly matches: MatchMemory;
}

/**
 * Gathers what new records touch: everything in their blocks, and on from every record that a CERTAIN
 * match, a paper key or a decision ties to one already gathered. A block that the new records make
 * crowded loses pairs, so all its members are gathered too. Records that only share a block are
 * loaded and not followed: the work grows with what the new records touch, never with the graph.
 * `touched` are stored records to begin at as well: those that a decision names that was made or undone.
 */
export async function closeNeighbourhood(
  newRecords: readonly PaperFeatures[],
  source: RecordSource,
  touched: readonly PaperFeatures[] = [],
): Promise<Neighbourhood> {
  const walk = new Walk(newRecords, source);
  let frontier = walk.take([...newRecords, ...touched]);
  while (frontier.length > 0) frontier = walk.take(await walk.step(frontier));
  return walk.result();
}

class Walk {
  readonly #source: RecordSource;
  readonly #new: ReadonlySet<string>;
  readonly #records = new Map<string, PaperFeatures>();
  readonly #core = new Set<string>();
  readonly #decisions = new Map<string, IdentityDecision>();
  /** Members by block key: the new records first, then what the source gave. */
  readonly #newMembers = new Map<string, PaperFeatures[]>();
  readonly #sizes = new Map<string, number>();
  readonly #loaded = new Map<string, readonly PaperFeatures[]>();
  readonly #matches = new MatchMemory();

  constructor(newRecords: readonly PaperFeatures[], source: RecordSource) {
    this.#source = source;
    this.#new = new Set(newRecords.map(({ recordId }) => recordId));
    for (const record of newRecords) {
      for (const key of blockKeys(record)) {
        const members = this.#newMembers.get(key) ?? [];
        members.push(record);
        this.#newMembers.set(key, members);
      }
    }
  }

  /** Takes records into the core; gives those that were not in it. */
  take(records: readonly PaperFeatures[]): readonly PaperFeatures[] {
    const fresh: PaperFeatures[] = [];
    for (const record of records) {
      if (this.#core.has(record.recordId)) continue;
      this.#core.add(record.recordId);
      this.#records.set(record.recordId, record);
      fresh.push(record);
    }
    return fresh;
  }

  /** The records that the frontier ties to, in the core already or not. */
  async step(frontier: readonly PaperFeatures[]): Promise<readonly PaperFeatures[]> {
    const [owners] = await Promise.all([
      this.#source.keyOwners([...new Set(frontier.map(({ paperKey }) => paperKey))]),
      this.#learnSizes(frontier),
    ]);
    const requests = this.#requestsOf(frontier);
    await this.#load(requests);
    const ids = new Set(frontier.map(({ recordId }) => recordId));
    const about = await this.#source.decisionsAbout([...ids]);
    for (const decision of about.decisions) this.#decisions.set(decision.id, decision);
    const found = [...owners, ...about.records];
    for (const request of requests) {
      for (const record of this.#tied(request, ids)) found.push(record);
      await giveWay();
    }
    return found;
  }

  result(): Neighbourhood {
    const crowded = [...this.#sizes.keys()].filter((key) => this.#isCrowded(key));
    return {
      records: [...this.#records.values()],
      core: this.#core,
      crowded: new Set(crowded),
      decisions: [...this.#decisions.values()],
      matches: this.#matches,
    };
  }

  async #learnSizes(frontier: readonly PaperFeatures[]): Promise<void> {
    const keys = [...new Set(frontier.flatMap(blockKeys))].filter((key) => !this.#sizes.has(key));
    const sizes = await this.#source.blockSizes(keys);
    for (const key of keys) this.#sizes.set(key, sizes.get(key) ?? 0);
  }

  #isCrowded(key: string): boolean {
    const size = (this.#sizes.get(key) ?? 0) + (this.#newMembers.get(key)?.length ?? 0);
    return size > MATCH_RULES.blockCap;
  }

  /** A crowded block counts by sub-blocks; one that was not crowded before is loaded whole. */
  #requestsOf(frontier: readonly PaperFeatures[]): readonly BlockRequest[] {
    const requests = new Map<string, BlockRequest>();
    for (const record of frontier) {
      for (const key of blockKeys(record)) {
        const isParted = this.#isCrowded(key) && !this.#becomesCrowded(key);
        const sub = isParted ? subBlockKey(record, key) : null;
        requests.set(requestName(key, sub), { key, sub });
      }
    }
    return [...requests.values()];
  }

  #becomesCrowded(key: string): boolean {
    return this.#isCrowded(key) && (this.#sizes.get(key) ?? 0) <= MATCH_RULES.blockCap;
  }

  async #load(requests: readonly BlockRequest[]): Promise<void> {
    const missing = requests.filter(({ key, sub }) => !this.#loaded.has(requestName(key, sub)));
    const blocks = await this.#source.blockMembers(missing);
    missing.forEach(({ key, sub }, index) => {
      const stored = (blocks[index] ?? []).filter(({ recordId }) => !this.#new.has(recordId));
      const added = (this.#newMembers.get(key) ?? []).filter(
        (record) => sub === null || subBlockKey(record, key) === sub,
      );
      const members = [...added, ...stored];
      for (const record of members) this.#records.set(record.recordId, record);
      this.#loaded.set(requestName(key, sub), members);
    });
  }

  /** The members of a block that a CERTAIN match ties to the frontier, or all that lose a pair. */
  #tied({ key, sub }: BlockRequest, frontier: ReadonlySet<string>): readonly PaperFeatures[] {
    const members = this.#loaded.get(requestName(key, sub)) ?? [];
    if (this.#becomesCrowded(key)) return members;
    const added = members.filter(this.#isNew).length;
    const isFull = sub !== null && members.length > MATCH_RULES.blockCap;
    if (isFull && members.length - added <= MATCH_RULES.blockCap) return members;
    return pairsOfBlock(key, members, this.#isCrowded(key), frontier).flatMap((pair) => {
      // In a full sub-block a new record stands between two that were a pair and are none now.
      if (isFull && pair.some(this.#isNew)) return pair;
      return this.#matches.match(...pair).level === 'CERTAIN' ? pair : [];
    });
  }

  readonly #isNew = ({ recordId }: PaperFeatures): boolean => this.#new.has(recordId);
}

function requestName(key: string, sub: string | null): string {
  return JSON.stringify([key, sub]);
}
