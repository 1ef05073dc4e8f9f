import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { deadLinks } from '../../scripts/docs/dead-links.js';
import { pages, ROOT, readPage } from './pages.js';

/** The files that a page links to, as it names them. */
function linkedFiles(text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)\s]+\.md)\)/g)].map(([, target = '']) => target);
}

describe('a link between the pages', () => {
  it('leads to a file that is there, and to a heading of it', () => {
    expect(deadLinks()).toEqual([]);
  });

  it.each([
    ['no-such-file.md', 'leads to no file'],
    ['settings.md#no-such-heading', 'leads to no heading'],
  ])('is found where it does not: %s', (href, fault) => {
    const folder = mkdtempSync(join(ROOT, 'docs/reference/test-'));
    const page = join(relative(process.cwd(), folder), 'page.md');
    writeFileSync(page, `# A page\n\n[there](../${href})\n`);
    expect(deadLinks([page])).toEqual([`${page}: the link to ../${href} ${fault}.`]);
    rmSync(folder, { recursive: true });
  });
});

describe('the list of decisions', () => {
  it('holds every decision', () => {
    const decisions = pages().filter((page) => /adr\/\d{4}-/.test(page));
    const listed = linkedFiles(readPage('docs/adr/README.md'));
    expect(listed).toEqual(decisions.map((page) => page.replace('docs/adr/', '')).sort());
  });

  it.each(pages().filter((page) => /adr\/\d{4}-/.test(page)))(
    'has pages with all four parts: %s',
    (page) => {
      for (const part of ['Context', 'Options', 'Decision', 'Consequences']) {
        expect(readPage(page)).toMatch(new RegExp(`^\\*\\*${part}`, 'm'));
      }
    },
  );
});
