import { tagOfNumber } from '../grammar/index.js';
import type { RisField } from '../items/index.js';
import type { CandidateList } from './candidate-list.js';
import type { FlattenedBlock } from './flattened-block.js';
import { findCandidates } from './flattened-candidates.js';
import { decideCandidates } from './flattened-decision.js';
import { Rejections } from './flattened-rejections.js';
import { keepEligible, type NarrowTag, nextSegment, type Segment } from './flattened-segments.js';

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

/** What a block holds. */
export interface Survey {
  /** How many records. */
  readonly count: number;
  /** How many before the last one, and that too if its ER is there. */
  readonly closed: number;
  /** Where a record begins that goes on behind the block; null where none does. */
  readonly open: number | null;
}

/** Reads the records of a block one by one, as they are asked for. */
export class FlattenedReader {
  readonly #text: string;
  readonly #narrow: readonly NarrowTag[];
  #narrowPassed = 0;
  /** The record that is read next. */
  #segment: Segment | null;

  /** The list is the reader's own as long as it reads. */
  constructor(
    readonly block: FlattenedBlock,
    readonly list: CandidateList,
  ) {
    this.#text = block.text;
    list.clear();
    findCandidates(this.#text, list);
    this.#narrow = keepEligible(list);
    this.#segment = nextSegment(this.#text, list, 0);
  }

  /** Counts the records without reading them. */
  survey(): Survey {
    let count = 0;
    let closed = 0;
    let last: Segment | null = null;
    for (let one = this.#segment; one !== null; one = this.#behind(one)) {
      last = one;
      count += 1;
      closed = one.isClosed ? count : count - 1;
    }
    return { count, closed, open: last === null ? null : this.#openBehind(last) };
  }

  #openBehind(last: Segment): number | null {
    if (!last.isClosed) return this.list.starts[last.from] ?? 0;
    // The line was broken between the TY of the next record and its hyphen.
    const from = this.list.valueStarts[last.to] ?? 0;
    const isCut = trimmed(this.#text, from, this.#text.length) === 'TY';
    return isCut ? this.#text.lastIndexOf('TY') : null;
  }

  /** The next record, or null behind the last one; the last one ends at the limit. */
  next(limit: number): FlattenedRecord | null {
    const segment = this.#segment;
    if (segment === null) return null;
    const next = this.#behind(segment);
    this.#segment = next;
    const stop = next === null ? limit : (this.list.starts[next.from] ?? 0);
    return this.#recordOf(segment, stop);
  }

  #behind({ to, isClosed }: Segment): Segment | null {
    return nextSegment(this.#text, this.list, isClosed ? to + 1 : to);
  }

  #recordOf(segment: Segment, stop: number): FlattenedRecord {
    const { list } = this;
    const { from, to, isClosed } = segment;
    const end = isClosed ? (list.starts[to] ?? 0) : stop;
    const decision = decideCandidates(this.#text, list, segment, end);
    const trailingOffset = isClosed ? (list.valueStarts[to] ?? 0) : stop;
    return {
      start: list.starts[from] ?? 0,
      end,
      stop,
      fields:
        decision === null ? this.#allFields(segment, end) : this.#fieldsOf(decision.accepted, end),
      rejected: this.#withNarrow(decision?.rejected ?? null, stop),
      isClosed,
      trailing: trimmed(this.#text, trailingOffset, stop),
      trailingOffset,
    };
  }

  #allFields({ from, to }: Segment, end: number): readonly RisField[] {
    // Its length is known, so the array need not grow.
    const fields = new Array<RisField>(to - from);
    for (let row = from; row < to; row += 1) {
      const stop = row + 1 < to ? (this.list.starts[row + 1] ?? 0) : end;
      fields[row - from] = this.#fieldOf(row, stop);
    }
    return fields;
  }

  #fieldsOf(rows: readonly number[], end: number): readonly RisField[] {
    return rows.map((row, index) => {
      const next = rows[index + 1];
      const stop = next === undefined ? end : (this.list.starts[next] ?? 0);
      return this.#fieldOf(row, stop);
    });
  }

  #fieldOf(row: number, stop: number): RisField {
    const { block } = this;
    const { tags, starts, valueStarts } = this.list;
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
