/** A page that is written from the code. */
export interface GeneratedPage {
  /** Its path in the project. */
  readonly path: string;
  readonly text: string;
}

/** What every generated page says at its top, for those who open the file to change it. */
export function generatedBy(source: string): string {
  return `<!-- Written by \`npm run docs\` from ${source}; change it there. -->`;
}

/** A table; its columns are as wide as their cells, as a formatter would set them. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => row.map(escapeCell));
  const widths = head.map((_name, column) =>
    Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  const [first = [], ...rest] = cells;
  return [line(first), rule, ...rest.map(line)].join('\n');
}

/** A block of code. */
export function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

/** Parts of a page with an empty line between them, and one line end at the end. */
export function page(...parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Backticks around a name of the code. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** Text that stands outside of code: a `<` would begin HTML, two braces a template of the site. */
export function plain(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replaceAll('<', '&lt;')))
    .join('');
}

function escapeCell(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
}
