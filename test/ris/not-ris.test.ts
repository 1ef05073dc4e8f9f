import { describe, expect, it } from 'vitest';
import { collectItems } from './collect-items.js';

describe('a source that is not RIS', () => {
  it.each([
    [
      'PubMed NBIB',
      '\nPMID- 123\nOWN - NLM\nTI  - A title\nAU  - Doe J\n\nPMID- 124\nAU  - Roe K\n',
    ],
    [
      'Web of Science plain text',
      'FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Doe, J\nER\n',
    ],
    ['EndNote tagged', '%0 Journal Article\n%T A title\n%A Doe, Jane\n'],
    ['BibTeX', '@article{doe2020,\n  title = {A title},\n}\n'],
    ['HTML', '<!DOCTYPE html>\n<html><body>Sign in</body></html>\n'],
    ['XML', '<?xml version="1.0"?>\n<xml><records></records></xml>\n'],
    ['JSON', '[{"title": "A title"}]\n'],
    ['a table', 'Title,Authors,Year,DOI\n"A title","Doe, J",2020,10.5555/1\n'],
    ['a table', 'Author\tTitle\tYear\nDoe\tA title\t2020\n'],
    ['no line begins with "TY  - "', 'Dear reader,\nthis is a letter.\n'],
  ])('is named: %s', async (name, text) => {
    const { records, problems } = await collectItems(text);
    expect(records).toEqual([]);
    expect(problems).toMatchObject([{ code: 'NOT_RIS', severity: 'ERROR', record: null }]);
    expect(problems[0]?.message).toContain(name);
  });

  it('is empty', async () => {
    expect((await collectItems('\n \n')).codes).toEqual(['EMPTY_SOURCE']);
  });

  it('gives its records all the same when they follow', async () => {
    const { records, codes } = await collectItems('<html>\n<pre>\nTY  - JOUR\nTI  - A\nER  - \n');
    expect([records.length, codes]).toEqual([1, ['FOREIGN_TEXT_BEFORE_RECORDS']]);
  });
});
