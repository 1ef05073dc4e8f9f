import {
  BLOCK_PROPERTIES,
  type BlockProperty,
  type ByBlockProperty,
  blockMembers,
  blockSizes,
  fieldsOfRecords,
  keyOwners,
  type Transaction,
} from '../../graph/index.js';
import {
  type BlockRequest,
  type DescribingRecord,
  groupBy,
  type IdentityDecision,
  namedIn,
  type PaperFeatures,
  paperFeatures,
  type RecordSource,
} from '../../identity/index.js';
import { interpretRecord, zipFields } from '../../ris/index.js';
import { giveWay } from '../../threads/index.js';
import type { FeatureMemory } from './feature-memory.js';
import { propertyOfBlock, storedPart } from './record-keys.js';

/** The records of the graph as a transaction sees them, found by what they may share with others. */
export class StoredRecords implements RecordSource {
  readonly #transaction: Transaction;
  readonly #memory: FeatureMemory;
  readonly #decisions: readonly IdentityDecision[];
  readonly #sizes = new Map<string, number>();

  constructor(
    transaction: Transaction,
    memory: FeatureMemory,
    decisions: readonly IdentityDecision[] = [],
  ) {
    this.#transaction = transaction;
    this.#memory = memory;
    this.#decisions = decisions;
  }

  async blockSizes(keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
    if (keys.length === 0) return new Map();
    const rows = await this.#transaction.run(blockSizes(byProperty(keys, (key) => key)));
    for (const { key, size } of rows) this.#sizes.set(key, size);
    return new Map(keys.map((key) => [key, this.#sizes.get(key) ?? 0]));
  }

  async blockMembers(
    requests: readonly BlockRequest[],
  ): Promise<readonly (readonly PaperFeatures[])[]> {
    const asked = byProperty(
      requests.filter(({ key }) => this.#sizes.has(key)),
      ({ key }) => key,
    );
    const members = await this.#membersOf(asked);
    const features = await this.featuresOf([...members.values()].flat());
    return requests.map((request) =>
      (members.get(request) ?? []).flatMap((id) => features.get(id) ?? []),
    );
  }

  async #membersOf(
    asked: ByBlockProperty<BlockRequest>,
  ): Promise<ReadonlyMap<BlockRequest, readonly string[]>> {
    if (BLOCK_PROPERTIES.every((property) => asked[property].length === 0)) return new Map();
    const parts = mapProperties((property) => asked[property].map(storedPart));
    const rows = await this.#transaction.run(blockMembers(parts));
    const members = rows.flatMap(({ property, place, record }) => {
      const request = asked[property][place];
      return request === undefined ? [] : [{ request, record }];
    });
    const byRequest = groupBy(members, ({ request }) => request);
    return new Map(
      [...byRequest].map(([request, own]) => [request, own.map(({ record }) => record)]),
    );
  }

  async keyOwners(paperKeys: readonly string[]): Promise<readonly PaperFeatures[]> {
    if (paperKeys.length === 0) return [];
    const rows = await this.#transaction.run(keyOwners(paperKeys));
    return [...(await this.featuresOf(rows.map(({ record }) => record))).values()];
  }

  async decisionsAbout(recordIds: readonly string[]): ReturnType<RecordSource['decisionsAbout']> {
    if (this.#decisions.length === 0) return { decisions: [], records: [] };
    const asked = new Set(recordIds);
    const decisions = this.#decisions.filter((each) => namedIn(each).some((id) => asked.has(id)));
    const records = await this.featuresOf(decisions.flatMap(namedIn));
    return { decisions, records: [...records.values()] };
  }

  /** The features of records; those that the graph does not have are left out. */
  async featuresOf(ids: readonly string[]): Promise<ReadonlyMap<string, PaperFeatures>> {
    // A dry run asks these records for all its batches, so the memory is kept small here and not once for each.
    this.#memory.trim();
    const missing = [...new Set(ids)].filter((id) => !this.#memory.has(id)).sort();
    for (const { recordId, reference } of await this.understand(missing)) {
      this.#memory.set(paperFeatures(recordId, reference));
      await giveWay();
    }
    return new Map(
      ids.flatMap((id) => {
        const features = this.#memory.get(id);
        return features === undefined ? [] : [[id, features] as const];
      }),
    );
  }

  /** Reads records whole and finds out what they mean. */
  async understand(ids: readonly string[]): Promise<readonly DescribingRecord[]> {
    if (ids.length === 0) return [];
    const rows = await this.#transaction.run(fieldsOfRecords(ids));
    const understood: DescribingRecord[] = [];
    for (const { record, tags, values } of rows) {
      const { reference } = interpretRecord(zipFields(tags, values));
      understood.push({ recordId: record, reference });
      await giveWay();
    }
    return understood;
  }
}

function byProperty<Asked>(
  all: readonly Asked[],
  keyOf: (asked: Asked) => string,
): ByBlockProperty<Asked> {
  const groups = mapProperties((): Asked[] => []);
  for (const asked of all) groups[propertyOfBlock(keyOf(asked))].push(asked);
  return groups;
}

function mapProperties<Value>(
  make: (property: BlockProperty) => Value,
): Record<BlockProperty, Value> {
  return {
    blockDoi: make('blockDoi'),
    blockPmid: make('blockPmid'),
    blockPmcid: make('blockPmcid'),
    blockTitle: make('blockTitle'),
    blockWords: make('blockWords'),
    blockPlace: make('blockPlace'),
  };
}
