import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeSpans, ROOT, readPage } from './pages.js';

const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('a folder of src', () => {
  it.each(folders)('says in a README what it is and where to start: %s', (folder) => {
    const readme = readPage(join('src', folder, 'README.md'));
    const lines = readme.split('\n');
    expect(lines[0]).toMatch(new RegExp(`^# ${folder}\\b`));
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.length).toBeLessThan(45);
    expect(readme).toMatch(/\bstart\b|\bto add\b/i);
  });

  it.each(folders)('names in its README only files that are there: %s', (folder) => {
    const named = codeSpans(readPage(join('src', folder, 'README.md'))).filter(isPath);
    expect(named.length).toBeGreaterThan(1);
    const missing = named.filter((path) => !isThere(folder, path));
    expect(missing).toEqual([]);
  });
});

describe('a page for contributors', () => {
  const pages = readdirSync(join(ROOT, 'docs/contributing')).map((name) =>
    join('docs/contributing', name),
  );

  it.each(pages)('names only files that are there: %s', (page) => {
    const named = codeSpans(readPage(page)).filter(isPath);
    expect(named.filter((path) => !EXAMPLES.has(path) && !isThere('.', path))).toEqual([]);
  });
});

/** Files that a page tells to make. */
const EXAMPLES = new Set([
  'network/export/tgf.ts',
  'test/network/export/tgf.test.ts',
  'src/a/b.ts',
  'test/a/b.test.ts',
]);

/** `reader/read-ris.ts`, `graph/`; not `compare-….ts`, which means several, and no command. */
function isPath(text: string): boolean {
  return /^[\w.][\w./-]*(?:\.(?:ts|md|graphql)|\/)$/.test(text);
}

/** A path may begin at the folder, at one of its rooms, at src or at the project. */
function isThere(folder: string, path: string): boolean {
  const inside = readdirSync(join(ROOT, 'src', folder), { recursive: true, encoding: 'utf8' });
  const bare = path.replace(/\/$/, '');
  return (
    inside.some((file) => file === bare || file.endsWith(`/${bare}`)) ||
    ['src', '.'].some((place) => existsSync(join(ROOT, place, path)))
  );
}
