import { describe, expect, it } from 'vitest';
import { collectItems } from '../collect-items.js';

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
    ['RefWorks tagged', 'RT Journal Article\nSR Electronic\nA1 Doe, Jane\nT1 A title\n'],
    ['SciFinder tagged', 'START_RECORD\nFIELD Copyright:\nFIELD Title:A title\nEND_RECORD\n'],
    ['NoteExpress', '{Reference Type}: Journal Article\n{Title}: 题名\n'],
    ['EndNote XML', '<?xml version="1.0"?><xml><records><record>x</record></records></xml>\n'],
    ['Zotero RDF', '<rdf:RDF\n xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'],
    ['PDF', '%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n'],
    ['Office document', 'PK\u0003\u0004\u0014\u0000\u0006\u0000[Content_Types].xml'],
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
