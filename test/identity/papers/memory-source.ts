import {
  blockKeys,
  type IdentityDecision,
  type PaperFeatures,
  type RecordSource,
  subBlockKey,
} from '../../../src/identity/index.js';

/** Stored records, as an import would find them. */
export function memorySource(
  stored: readonly PaperFeatures[],
  decisions: readonly IdentityDecision[] = [],
): RecordSource & { readonly asked: Set<string> } {
  const asked = new Set<string>();
  const inBlock = (key: string) => stored.filter((record) => blockKeys(record).includes(key));
  const see = (records: readonly PaperFeatures[]) => {
    for (const { recordId } of records) asked.add(recordId);
    return records;
  };
  return {
    asked,
    blockSizes: async (keys) => new Map(keys.map((key) => [key, inBlock(key).length])),
    blockMembers: async (requests) =>
      requests.map(({ key, sub }) =>
        see(inBlock(key).filter((record) => sub === null || subBlockKey(record, key) === sub)),
      ),
    keyOwners: async (paperKeys) =>
      paperKeys.flatMap((key) => {
        const [owner] = stored
          .filter(({ paperKey }) => paperKey === key)
          .sort((a, b) => (a.recordId < b.recordId ? -1 : 1));
        return owner === undefined ? [] : [owner];
      }),
    decisionsAbout: async (recordIds) => {
      const about = decisions.filter((decision) =>
        namesOf(decision).some((id) => recordIds.includes(id)),
      );
      const named = new Set(about.flatMap(namesOf));
      return { decisions: about, records: stored.filter(({ recordId }) => named.has(recordId)) };
    },
  };
}

function namesOf(decision: IdentityDecision): readonly string[] {
  return decision.kind === 'MERGE' ? decision.members : [...decision.members, ...decision.from];
}
