import { CandidateList } from './candidate-list.js';
import type { FlattenedBlock } from './flattened-block.js';
import { findCandidates } from './flattened-candidates.js';
import { decideCandidates } from './flattened-decision.js';
import { Rejections } from './flattened-rejections.js';
import { keepEligible, type NarrowTag, nextSegment, type Segment } from './flattened-segments.js';
import { tagOfNumber } from './plain-line.js';
import type { RisField } from './record.js';

/** One record out of a block. Offsets count from the start of its text. */
export interface FlattenedRecord {
  /** Where its TY stands. */
  readonly start: number;
  /** Where its ER stands, or where it ends without one. */
  readonly end: number;
  /** Where the next record begins, or the text ends. */
  readonly stop: number;
  readonly fields: readonly RisField[];
  /** Null where nothing was rejected. */
  readonly rejected: Rejections | null;
  /** False where no ER ends it. */
  readonly isClosed: boolean;
  /** What stands behind its ER and before the next TY; mostly nothing. */
  readonly trailing: string;
  readonly trailingOffset: number;
}

const SPACE = 32;

/**
 * Reads the records of blocks one by one. What does not become part of a record lies in columns that
 * the next block uses again.
 */
export class FlattenedReader {
  readonly #list = new CandidateList();
  #block: FlattenedBlock | null = null;
  #text = '';
  #narrow: readonly NarrowTag[] = [];
  #narrowPassed = 0;
  #segment: Segment | null = null;

  /** The next records are those of this block. */
  begin(block: FlattenedBlock): void {
    this.#block = block;
    this.#text = block.text;
    this.#list.clear();
    findCandidates(this.#text, this.#list);
    this.#narrow = keepEligible(this.#list);
    this.#narrowPassed = 0;
    this.#segment = nextSegment(this.#text, this.#list, 0);
  }

  /** The next record, or null behind the last one. */
  next(): FlattenedRecord | null {
    const segment = this.#segment;
    const block = this.#block;
    if (segment === null || block === null) return null;
    const following = segment.isClosed ? segment.to + 1 : segment.to;
    this.#segment = nextSegment(this.#text, this.#list, following);
    return this.#recordOf(block, segment);
  }

  #recordOf(block: FlattenedBlock, segment: Segment): FlattenedRecord {
    const list = this.#list;
    const text = this.#text;
    const { from, to, isClosed } = segment;
    const next = this.#segment;
    const stop = next === null ? text.length : (list.starts[next.from] ?? 0);
    const end = isClosed ? (list.starts[to] ?? 0) : stop;
    const decision = decideCandidates(text, list, segment, end);
    const trailingOffset = isClosed ? (list.valueStarts[to] ?? 0) : stop;
    return {
      start: list.starts[from] ?? 0,
      end,
      stop,
      fields:
        decision === null
          ? this.#allFields(block, segment, end)
          : this.#fieldsOf(block, decision.accepted, end),
      rejected: this.#withNarrow(decision?.rejected ?? null, stop),
      isClosed,
      trailing: trimmed(text, trailingOffset, stop),
      trailingOffset,
    };
  }

  #allFields(block: FlattenedBlock, { from, to }: Segment, end: number): readonly RisField[] {
    // Its length is known, so the array need not grow.
    const fields = new Array<RisField>(to - from);
    for (let row = from; row < to; row += 1) {
      const stop = row + 1 < to ? (this.#list.starts[row + 1] ?? 0) : end;
      fields[row - from] = this.#fieldOf(block, row, stop);
    }
    return fields;
  }

  #fieldsOf(block: FlattenedBlock, rows: readonly number[], end: number): readonly RisField[] {
    return rows.map((row, index) => {
      const next = rows[index + 1];
      const stop = next === undefined ? end : (this.#list.starts[next] ?? 0);
      return this.#fieldOf(block, row, stop);
    });
  }

  #fieldOf(block: FlattenedBlock, row: number, stop: number): RisField {
    const { tags, starts, valueStarts } = this.#list;
    const value = trimmed(this.#text, valueStarts[row] ?? 0, stop);
    const { line, column } = block.placeOf(starts[row] ?? 0);
    const tag = tagOfNumber(tags[row] ?? 0);
    return { tag, value: block.isWrapped ? unwrap(value) : value, line, column };
  }

  /** What was rejected before a place, tags with too few blanks first. */
  #withNarrow(rejected: Rejections | null, stop: number): Rejections | null {
    const narrow = this.#narrow;
    if ((narrow[this.#narrowPassed]?.start ?? stop) >= stop) return rejected;
    const all = new Rejections();
    for (; ; this.#narrowPassed += 1) {
      const one = narrow[this.#narrowPassed];
      if (one === undefined || one.start >= stop) break;
      all.add(one.tag, one.start, 'it has one blank where the tags of this line have two');
    }
    for (const { tag, offset, reason } of rejected?.first ?? []) all.add(tag, offset, reason);
    if (rejected !== null) all.count += rejected.count - rejected.first.length;
    return all;
  }
}

/**
 * The line breaks of a wrapped record say nothing. No pattern does it: `\s*\n` takes quadratic time on a
 * long run of blanks.
 */
function unwrap(value: string): string {
  if (!value.includes('\n')) return value;
  const lines = value.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}

/** `text[start, end)` without white space at its ends; mostly that is a blank, and then cut out once. */
function trimmed(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from < to && text.charCodeAt(from) === SPACE) from += 1;
  while (to > from && text.charCodeAt(to - 1) === SPACE) to -= 1;
  if (from === to) return '';
  const value = text.slice(from, to);
  return isInk(text.charCodeAt(from)) && isInk(text.charCodeAt(to - 1)) ? value : value.trim();
}

const isInk = (code: number): boolean => code > SPACE && code < 127;
