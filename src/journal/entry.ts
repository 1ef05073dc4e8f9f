/** A source whose import begins. */
export interface ImportEntry {
  readonly kind: 'import';
  /** The import's id, the same for the same source and content. */
  readonly import: string;
  readonly source: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** A record as its source had it. */
export interface RecordEntry {
  readonly kind: 'record';
  readonly import: string;
  /** The record's id, the same for the same tags and values. */
  readonly record: string;
  /** Its number in the source, from 1. */
  readonly index: number;
  /** Its first line in the source, from 1. */
  readonly line: number;
  /** Every tag with its value, in order. */
  readonly fields: readonly (readonly [tag: string, value: string])[];
}

/** A source whose import came to its end, with its counts. */
export interface ImportEndEntry {
  readonly kind: 'import-end';
  readonly import: string;
  readonly at: string;
  readonly records: number;
  readonly new: number;
  readonly updated: number;
  readonly unchanged: number;
  /** How many problems there were, by code. */
  readonly problems: Readonly<Record<string, number>>;
  /** What reading the source told, as one text that the journal does not look into; older entries have none. */
  readonly report?: string;
  /** Of the source, unpacked; older entries have none. */
  readonly bytes?: number;
}

/** What a person decided about identity, or which import they took out; a decision that is undone comes again, with when and by whom. */
export interface DecisionEntry {
  readonly kind: 'decision';
  readonly decision: {
    readonly id: string;
    readonly subject: 'PAPER' | 'AUTHOR' | 'JOURNAL' | 'TOPIC' | 'IMPORT';
    readonly kind: 'MERGE' | 'SPLIT' | 'NOT_SAME' | 'THESAURUS' | 'REMOVE_IMPORT';
    readonly members: readonly string[];
    readonly from: readonly string[];
    readonly records: readonly string[];
    readonly reason: string;
    readonly by: string | null;
    /** ISO 8601 in UTC. */
    readonly decidedAt: string;
    readonly undoneAt: string | null;
    readonly undoneBy: string | null;
  };
}

/**
 * All that came before was taken out of the graph. The lines before stay in the file, and a graph
 * that is built again from them ends empty here.
 */
export interface ClearEntry {
  readonly kind: 'clear';
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** What one line of the journal says of an import. */
export type ImportLine = ImportEntry | RecordEntry | ImportEndEntry;

/** What one line of the journal says, without its sequence number and checksum. */
export type JournalEntry = ImportLine | DecisionEntry | ClearEntry;

/** A record whose fields are the text of its line already, in UTF-8: see {@link encodeFields}. */
export interface EncodedRecord extends Omit<RecordEntry, 'fields'> {
  readonly fields: Uint8Array;
}

/** What a line is made of. */
export type NewEntry = JournalEntry | EncodedRecord;
