import { type Problem, type RisItem, type RisRecord, readRis } from '../../src/ris/index.js';

/** Everything that reading gives. */
export interface Collected {
  readonly items: readonly RisItem[];
  readonly records: readonly RisRecord[];
  readonly problems: readonly Problem[];
  /** The codes of the problems, in order. */
  readonly codes: readonly string[];
}

/** Reads a text or chunks of bytes to the end. */
export async function collectItems(
  input: string | Iterable<Uint8Array>,
  limits: { readonly maxLineLength?: number; readonly maxRecordLength?: number } = {},
): Promise<Collected> {
  const chunks = typeof input === 'string' ? [new TextEncoder().encode(input)] : input;
  const items: RisItem[] = [];
  for await (const item of readRis(chunks, { source: 'test.ris', ...limits })) items.push(item);
  const records = items.flatMap((item) => (item.kind === 'record' ? [item.record] : []));
  const problems = items.flatMap((item) => (item.kind === 'problem' ? [item.problem] : []));
  return { items, records, problems, codes: problems.map(({ code }) => code) };
}
