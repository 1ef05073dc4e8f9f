import {
  blockKeys,
  type PaperFeatures,
  type RecordSource,
  subBlockKey,
} from '../../src/identity/index.js';

/** Records found by block and paper key through maps, as a database does through its indexes. */
export function indexedSource(records: readonly PaperFeatures[]): RecordSource {
  const blocks = new Map<string, PaperFeatures[]>();
  const owners = new Map<string, PaperFeatures>();
  for (const record of records) {
    for (const key of blockKeys(record)) {
      const members = blocks.get(key);
      if (members === undefined) blocks.set(key, [record]);
      else members.push(record);
    }
    const owner = owners.get(record.paperKey);
    if (owner === undefined || record.recordId < owner.recordId)
      owners.set(record.paperKey, record);
  }
  return {
    blockSizes: async (keys) => new Map(keys.map((key) => [key, blocks.get(key)?.length ?? 0])),
    blockMembers: async (requests) =>
      requests.map(({ key, sub }) =>
        (blocks.get(key) ?? []).filter(
          (record) => sub === null || subBlockKey(record, key) === sub,
        ),
      ),
    keyOwners: async (keys) => keys.flatMap((key) => owners.get(key) ?? []),
    decisionsAbout: async () => ({ decisions: [], records: [] }),
  };
}
