import { compareTexts } from '../identity/index.js';
import { decodeText } from './decode-text.js';
import type { ThesaurusEntry, ThesaurusKind } from './entry.js';
import { resolveThesaurus } from './resolve-thesaurus.js';
import { type RowField, type Separator, splitRow } from './split-row.js';

/** What is wrong with a thesaurus file, and where. */
export interface ThesaurusProblem {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly message: string;
}

/** A thesaurus file read; its entries mean something only where there is no problem. */
export interface ThesaurusReading {
  /** Sorted, each once: the order of the lines says nothing. */
  readonly entries: readonly ThesaurusEntry[];
  readonly problems: readonly ThesaurusProblem[];
}

/**
 * Reads a thesaurus file in VOSviewer's form: a header `label` and `replace by`, then a label a line with
 * what replaces it; with nothing in the second column the label is ignored. Tabs stand between the
 * columns, or commas or semicolons if the header has them (VOSviewer manual, "Thesaurus files").
 */
export function readThesaurus(kind: ThesaurusKind, bytes: Uint8Array): ThesaurusReading {
  const decoded = decodeText(bytes);
  if ('message' in decoded) {
    return { entries: [], problems: [{ line: decoded.line, column: 1, message: decoded.message }] };
  }
  const reading = new FileReading();
  reading.readAll(decoded.text);
  return reading.result(kind);
}

const HEADER = /^"?label"?\s*([\t,;])\s*"?replace by"?\s*$/i;
const NO_HEADER =
  'The first line must be the header: "label", a tab, "replace by". Put it in front of the first label.';

interface Line {
  readonly line: number;
  readonly label: RowField;
  readonly replaceBy: RowField;
}

class FileReading {
  readonly #lines: Line[] = [];
  readonly #problems: ThesaurusProblem[] = [];

  readAll(text: string): void {
    const [header = '', ...lines] = text.split(/\r\n|\n|\r/);
    const separator = separatorIn(header);
    if (separator === null) {
      this.#problems.push({ line: 1, column: 1, message: NO_HEADER });
      return;
    }
    for (const [index, line] of lines.entries()) {
      if (line.trim() !== '') this.#read(line, index + 2, separator);
    }
  }

  #read(text: string, line: number, separator: Separator): void {
    const row = splitRow(text, separator);
    if ('message' in row) {
      this.#problems.push({ line, column: row.column, message: row.message });
      return;
    }
    const [label, replaceBy, third] = row.fields;
    if (label === undefined || replaceBy === undefined) {
      this.#tell(line, text.length + 1, NO_SECOND);
    } else if (third !== undefined) this.#tell(line, third.column, tooMany(separator));
    else this.#lines.push({ line, label, replaceBy });
  }

  #tell(line: number, column: number, message: string): void {
    this.#problems.push({ line, column, message });
  }

  result(kind: ThesaurusKind): ThesaurusReading {
    const entries = this.#lines.map(({ label, replaceBy }) => entryOf(label.text, replaceBy.text));
    for (const { entry, column, message } of resolveThesaurus(kind, entries).findings) {
      const { line = 1, label, replaceBy } = this.#lines[entry] ?? {};
      const field = column === 'LABEL' ? label : replaceBy;
      this.#problems.push({ line, column: field?.column ?? 1, message });
    }
    const problems = this.#problems.sort((a, b) => a.line - b.line || a.column - b.column);
    return { entries: distinct(entries), problems };
  }
}

function separatorIn(header: string): Separator | null {
  const sign = HEADER.exec(header)?.[1];
  return sign === '\t' || sign === ',' || sign === ';' ? sign : null;
}

const NO_SECOND =
  'There is no second column. Give the label that replaces it, or a tab and nothing to ignore the label.';

function tooMany(separator: Separator): string {
  const sign = separator === '\t' ? 'a tab' : `"${separator}"`;
  return `There is a third column. Put quotation marks around a field that holds ${sign}.`;
}

function entryOf(label: string, replaceBy: string): ThesaurusEntry {
  return { label, replaceBy: replaceBy === '' ? null : replaceBy };
}

function distinct(entries: readonly ThesaurusEntry[]): readonly ThesaurusEntry[] {
  const byText = new Map(
    entries.map((entry) => [JSON.stringify([entry.label, entry.replaceBy ?? '']), entry]),
  );
  return [...byText].sort(([a], [b]) => compareTexts(a, b)).map(([, entry]) => entry);
}
