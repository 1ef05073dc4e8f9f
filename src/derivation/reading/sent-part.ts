import { EncodedFields } from '../fields/index.js';
import type { ReadingOptions, ReadPart, ReadRecord } from './read-part.js';

/**
 * A part on its way from the thread that reads. The fields of its records are bytes, one after the other, which
 * are moved and not copied; all else is JSON, which is parsed as fast as many small texts are copied one by one.
 */
export interface SentPart {
  readonly json: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A record in the JSON: how many of the bytes are its encoded fields, and how many its packed ones; null without these. */
interface SentRecord extends Omit<ReadRecord, 'fields'> {
  readonly encoded: number;
  readonly packed: number | null;
}

interface PartInJson extends Omit<ReadPart, 'records'> {
  readonly records: readonly SentRecord[];
}

/** Makes a part ready to be sent: the fields of its records in the forms in which they are written. */
export function sentPart(part: ReadPart, { arePacked }: ReadingOptions): SentPart {
  const pieces: Uint8Array[] = [];
  const add = (piece: Uint8Array): number => {
    pieces.push(piece);
    return piece.length;
  };
  const records = part.records.map(({ fields, ...record }): SentRecord => {
    const encoded = add(fields.encoded());
    return { ...record, encoded, packed: arePacked ? add(fields.packed()) : null };
  });
  const inJson: PartInJson = { ...part, records };
  return { json: JSON.stringify(inJson), bytes: joined(pieces) };
}

/** The part that {@link sentPart} made ready. */
export function receivedPart({ json, bytes: { buffer, byteOffset, length } }: SentPart): ReadPart {
  const { records, ...part }: PartInJson = JSON.parse(json);
  const rest = Buffer.from(buffer, byteOffset, length);
  let at = 0;
  const take = (size: number): Buffer => {
    at += size;
    return rest.subarray(at - size, at);
  };
  return {
    ...part,
    records: records.map(({ encoded, packed, ...record }) => ({
      ...record,
      fields: new EncodedFields(take(encoded), packed === null ? null : take(packed)),
    })),
  };
}

/** In a memory of their own: what is moved is gone from where it was. */
function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
