import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { codeSpans, readPage, section, tableRows } from './pages.js';

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readPage('package.json')));

/** Names of scripts that a text runs. */
function scriptsIn(text: string): readonly string[] {
  return [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
}

describe('the contributing page', () => {
  it('names every check', () => {
    const rows = tableRows(section(readPage('CONTRIBUTING.md'), 'scripts'));
    const told = rows.flatMap(([command = '']) => codeSpans(command)).flatMap(scriptsIn);
    const checks = Object.keys(scripts).filter((name) => name.startsWith('check:'));
    expect(told).toEqual(expect.arrayContaining(checks));
  });

  it.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'])(
    'and %s name scripts that are there',
    (page) => {
      expect(Object.keys(scripts)).toEqual(expect.arrayContaining([...scriptsIn(readPage(page))]));
    },
  );
});
