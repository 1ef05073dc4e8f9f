import { describe, expect, it } from 'vitest';
import { siteLink, sitePath } from '../../docs/.vitepress/site-path.js';

describe('a page of the site', () => {
  it.each([
    ['README.md', 'index.md'],
    ['ARCHITECTURE.md', 'ARCHITECTURE.md'],
    ['docs/guides/import.md', 'guides/import.md'],
    ['docs/adr/README.md', 'adr/index.md'],
    ['src/ris/README.md', null],
    ['schema.graphql', null],
  ])('is %s of the project at %s', (page, path) => expect(sitePath(page)).toBe(path));
});

describe('a link of the site', () => {
  it.each([
    ['README.md', 'docs/guides/import.md', 'guides/import.md'],
    ['README.md', 'docs/adr/README.md', 'adr/index.md'],
    ['docs/guides/import.md', '../../ARCHITECTURE.md#ids', '../ARCHITECTURE.md#ids'],
    ['docs/guides/import.md', 'neo4j.md', 'neo4j.md'],
    ['docs/guides/operations.md', '../../docker-compose.yml', null],
  ])('leads from %s by %s to %s', (from, href, link) => expect(siteLink(from, href)).toBe(link));
});
