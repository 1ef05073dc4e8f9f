/** How the bytes of a source became text; the names are those of the WHATWG Encoding Standard. */
export interface SourceEncoding {
  /** `utf-8`, `utf-16le`, `windows-1252`, `iso-8859-1`, `gb18030` and so on. */
  readonly name: string;
  /** True where a byte order mark says so. */
  readonly hasMark: boolean;
  /** True where the bytes left a choice, so that another encoding is possible. */
  readonly isGuess: boolean;
}

/**
 * What a piece of a line was taken for: part of a record's field, the ER that ends a record, something
 * that a problem speaks of, or noise that says nothing (blanks, numbering, provider headers).
 */
export type SpanUse = 'FIELD' | 'END' | 'PROBLEM' | 'NOISE';

/** A piece of one line and what became of it. All spans of a source cover every character once. */
export interface Span {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** In characters (UTF-16 units), without the line end. */
  readonly length: number;
  readonly use: SpanUse;
  /** The number of the record that a field or an ER belongs to. */
  readonly record: number | null;
  /** The index of the field in its record. */
  readonly field: number | null;
}

/** Is told what no record and no problem says. Each call is made only where the method is there. */
export interface ReadObserver {
  /** Once, before the first record. */
  encoding?(encoding: SourceEncoding): void;
  /** Once, where the source is of another format: "BibTeX". */
  foreignFormat?(name: string): void;
  /** For each piece of each line, in no order. Without this method spans cost nothing. */
  span?(span: Span): void;
}
