import type { ReadObserver, Span, SpanUse } from './read-observer.js';

/** A span whose use may still change: the end of a value can turn out to be noise. */
type OpenSpan = { -readonly [Key in keyof Span]: Span[Key] };

/** Tells an observer what became of every piece of every line. */
export class SpanTrace {
  #ofRecord: OpenSpan[] = [];

  constructor(readonly emit: (span: Span) => void) {}

  /** A piece that belongs to no record, or whose use is settled. */
  settled(use: SpanUse, line: number, column: number, length: number): void {
    this.emit({ line, column, length, use, record: null, field: null });
  }

  /** A piece of the record that is open. */
  ofRecord(use: SpanUse, line: number, column: number, length: number, field: number | null): void {
    this.#ofRecord.push({ line, column, length, use, record: null, field });
  }

  /** The lines of the open record from `line` on were no part of it after all. */
  takeBack(line: number): void {
    for (const span of this.#ofRecord) {
      if (span.line < line) continue;
      span.use = 'PROBLEM';
      span.field = null;
    }
  }

  /** The open record is done. */
  recordEnds(record: number): void {
    for (const span of this.#ofRecord) {
      this.emit({ ...span, record: span.use === 'PROBLEM' ? null : record });
    }
    this.#ofRecord = [];
  }
}

/** A trace for an observer that wants one. */
export function traceFor(observer: ReadObserver | undefined): SpanTrace | null {
  if (observer?.span === undefined) return null;
  return new SpanTrace((span) => observer.span?.(span));
}
