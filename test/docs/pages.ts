import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the project. */
export const ROOT = join(import.meta.dirname, '../..');

/** The text of a page, by its path in the project. */
export function readPage(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Every page that is written for people, by its path in the project. */
export function pages(): readonly string[] {
  const folders = readdirSync(join(ROOT, 'docs'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => join('docs', name));
  return ['.', ...folders, 'examples', 'bench'].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  );
}

/** The text between `<!-- name -->` and `<!-- /name -->`. */
export function section(page: string, name: string): string {
  const [, after = ''] = page.split(`<!-- ${name} -->`);
  const [text = ''] = after.split(`<!-- /${name} -->`);
  if (text === '') throw new Error(`The page has no section "${name}".`);
  return text;
}

/** The rows of a table as lists of cells, without its head. */
export function tableRows(text: string): readonly (readonly string[])[] {
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').slice(1, -1));
  return rows
    .filter((_row, index) => !isRule(rows[index]) && !isRule(rows[index + 1]))
    .map((cells) => cells.map((cell) => cell.trim()));
}

/** The line under the head of a table. */
function isRule(cells: readonly string[] | undefined): boolean {
  return cells?.every((cell) => /^\s*-+\s*$/.test(cell)) ?? false;
}

/** The texts between backticks. */
export function codeSpans(text: string): readonly string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
}
