import {
  type ChangeRow,
  changeRecordKeys,
  type RecordKeys,
  storedNodes,
} from '../../graph/index.js';
import type { Resigning } from '../joining/index.js';
import { runUnlessEmpty } from '../nodes/index.js';
import { recordKeys } from '../planning/index.js';
import { propertyFingerprint } from './property-fingerprint.js';
import type { ResolveNotes } from './resolve-report.js';

/** Recomputes the lookup keys of all records first, because papers are derived from them. */
export async function resolveKeys(
  { transaction, stored }: Resigning,
  notes: ResolveNotes,
  records: readonly string[],
): Promise<void> {
  const features = await stored.featuresOf(records);
  const rows: ChangeRow<RecordKeys>[] = [];
  for (const { id, properties } of await transaction.run(storedNodes('Record', records))) {
    const found = features.get(id);
    if (found === undefined) continue;
    const keys = recordKeys(found);
    if (propertyFingerprint(keys) === propertyFingerprint(partOf(properties, Object.keys(keys))))
      continue;
    rows.push({ id, changes: keys });
    notes.note('rekeyed', { ids: [id], names: [keys.paperKey] });
  }
  await runUnlessEmpty(transaction, rows, changeRecordKeys);
}

function partOf(
  properties: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.map((name) => [name, properties[name]]));
}
