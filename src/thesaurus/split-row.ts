/** A field of a line, and the column where it begins, from 1. */
export interface RowField {
  readonly text: string;
  readonly column: number;
}

/** The fields of a line, or where it cannot be taken apart. */
export type SplitRow =
  | { readonly fields: readonly RowField[] }
  | { readonly column: number; readonly message: string };

/** What VOSviewer takes between fields. */
export type Separator = '\t' | ',' | ';';

/**
 * Takes a line apart as VOSviewer does: a field may be in double quotation marks, and must be if it
 * holds the separator; a quotation mark in it is written twice (VOSviewer manual, "File types").
 */
export function splitRow(line: string, separator: Separator): SplitRow {
  const fields: RowField[] = [];
  for (let at = 0; ; ) {
    const field =
      line.charAt(at) === '"' ? quotedField(line, at, separator) : plainField(line, at, separator);
    if ('message' in field) return field;
    fields.push({ text: field.text.trim(), column: at + 1 });
    if (field.end >= line.length) return { fields };
    at = field.end + 1;
  }
}

type Cut = { readonly text: string; readonly end: number };

function plainField(line: string, at: number, separator: Separator): Cut {
  const found = line.indexOf(separator, at);
  const end = found < 0 ? line.length : found;
  return { text: line.slice(at, end), end };
}

function quotedField(
  line: string,
  at: number,
  separator: Separator,
): Cut | Exclude<SplitRow, { fields: unknown }> {
  let text = '';
  for (let from = at + 1; ; ) {
    const quote = line.indexOf('"', from);
    if (quote < 0) {
      return { column: at + 1, message: 'This quotation mark is not closed on the same line.' };
    }
    text += line.slice(from, quote);
    if (line.charAt(quote + 1) !== '"') return endOfQuoted(line, quote + 1, separator, text);
    text += '"';
    from = quote + 2;
  }
}

function endOfQuoted(
  line: string,
  at: number,
  separator: Separator,
  text: string,
): ReturnType<typeof quotedField> {
  const found = line.indexOf(separator, at);
  const end = found < 0 ? line.length : found;
  if (line.slice(at, end).trim() === '') return { text, end };
  return {
    column: at + 1,
    message:
      'There is text after the closing quotation mark; write a quotation mark inside a field twice.',
  };
}
