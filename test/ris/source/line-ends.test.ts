import { describe, expect, it } from 'vitest';
import { collectItems } from '../collect-items.js';

const lines = ['TY  - JOUR', 'TI  - A title', 'AD  - One', 'AD  - Two', 'ER  - ', ''];

describe('line ends', () => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
    ['CRCRLF', '\r\r\n'],
    ['U+2028', '\u2028'],
  ])('%s ends a line, and lines are counted', async (_, end) => {
    const { records, codes } = await collectItems(lines.join(end));
    expect(codes).toEqual([]);
    expect(records[0]?.fields.map(({ tag, line }) => `${tag} ${line}`)).toEqual([
      'TY 1',
      'TI 2',
      'AD 3',
      'AD 4',
    ]);
  });

  it('a lone CR separates tags in a file of LF lines', async () => {
    const { records } = await collectItems('TY  - JOUR\nAD  - One\rAD  - Two\nER  - \n');
    expect(records[0]?.fields.map(({ value }) => value)).toEqual(['JOUR', 'One', 'Two']);
  });

  it('cuts a line at the limit and says so', async () => {
    const { records, codes } = await collectItems(
      `TY  - JOUR\nTI  - ${'x'.repeat(100)}\nER  - \n`,
      { maxLineLength: 20 },
    );
    expect(records[0]?.fields[1]?.value).toBe('x'.repeat(14));
    expect(codes).toEqual(['LINE_TOO_LONG']);
  });

  it('closes a record at the limit and says so', async () => {
    const text = `TY  - JOUR\n${'AB  - some text\n'.repeat(9)}ER  - \n`;
    const { records, codes } = await collectItems(text, { maxRecordLength: 30 });
    expect(records).toHaveLength(1);
    expect(codes[0]).toBe('RECORD_TOO_LONG');
  });
});
