import { decodeDecision } from './decode-decision.js';
import type {
  ClearEntry,
  ImportEndEntry,
  ImportEntry,
  JournalEntry,
  RecordEntry,
} from './entry.js';
import { isJsonObject, isText, type JsonObject } from './json-value.js';

/** An entry, or in words why there is none. Bad data is a value: the next line may be sound. */
export type EntryReading = { readonly entry: JournalEntry } | { readonly reason: string };

/**
 * Reads the entry of a line whose checksum fits. By hand rather than by a schema library,
 * because a rebuild reads a million of them while a person waits.
 */
export function decodeEntry(value: JsonObject): EntryReading {
  const kind = value['kind'];
  if (kind === 'record') return orReason(decodeRecord(value), kind);
  if (kind === 'import') return orReason(decodeImport(value), kind);
  if (kind === 'import-end') return orReason(decodeImportEnd(value), kind);
  if (kind === 'decision') return orReason(decodeDecision(value), kind);
  if (kind === 'clear') return orReason(decodeClear(value), kind);
  return {
    reason: `it is of the kind ${JSON.stringify(kind) ?? 'none'}, which this version does not know`,
  };
}

function orReason(entry: JournalEntry | null, kind: string): EntryReading {
  return entry === null
    ? { reason: `its checksum fits, but a member of the ${kind} is missing or of another type` }
    : { entry };
}

function decodeRecord(value: JsonObject): RecordEntry | null {
  const { import: source, record, index, line, fields } = value;
  if (!isText(source) || !isText(record) || !isCount(index) || !isCount(line)) return null;
  if (!isFields(fields)) return null;
  return { kind: 'record', import: source, record, index, line, fields };
}

function decodeImport(value: JsonObject): ImportEntry | null {
  const { import: id, source, at } = value;
  if (!isText(id) || !isText(source) || !isText(at)) return null;
  return { kind: 'import', import: id, source, at };
}

function decodeImportEnd(value: JsonObject): ImportEndEntry | null {
  const { import: id, at, records, new: created, updated, unchanged } = value;
  const { problems, report, bytes } = value;
  if (!isText(id) || !isText(at) || !isCount(records) || !isCounts(problems)) return null;
  if (!isCount(created) || !isCount(updated) || !isCount(unchanged)) return null;
  if (report !== undefined && !isText(report)) return null;
  if (bytes !== undefined && !isCount(bytes)) return null;
  return {
    kind: 'import-end',
    import: id,
    at,
    records,
    new: created,
    updated,
    unchanged,
    problems,
    ...(report === undefined ? {} : { report }),
    ...(bytes === undefined ? {} : { bytes }),
  };
}

function decodeClear({ at }: JsonObject): ClearEntry | null {
  return isText(at) ? { kind: 'clear', at } : null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isCounts(value: unknown): value is Readonly<Record<string, number>> {
  return isJsonObject(value) && Object.values(value).every(isCount);
}

function isFields(value: unknown): value is RecordEntry['fields'] {
  return Array.isArray(value) && value.every(isField);
}

function isField(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && isText(value[0]) && isText(value[1]);
}
