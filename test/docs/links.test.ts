import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pages, ROOT, readPage } from './pages.js';

/** The targets of links that lead into the project. */
function relativeLinks(text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^(?:https?:|#)/.test(target));
}

describe('a link between the pages', () => {
  it.each(pages())('leads to a file that is there: %s', (page) => {
    const broken = relativeLinks(readPage(page)).filter((target) => {
      const [path = ''] = target.split('#');
      return !existsSync(join(ROOT, dirname(page), path));
    });
    expect(broken).toEqual([]);
  });
});

describe('the list of decisions', () => {
  it('holds every decision', () => {
    const decisions = pages().filter((page) => /adr\/\d{4}-/.test(page));
    const listed = relativeLinks(readPage('docs/adr/README.md'));
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
