import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { collectItems } from './collect-items.js';

const text = 'TY  - JOUR\r\nTI  - Zoë’s café – 温室\r\nER  - \r\n';
const latin = Buffer.from('TY  - JOUR\nTI  - Zo\xeb caf\xe9 \x96 menu\nER  - \n', 'latin1');

async function titlesAndCodes(bytes: Uint8Array): Promise<[string | undefined, readonly string[]]> {
  const { records, codes } = await collectItems([bytes]);
  return [records[0]?.fields[1]?.value, codes];
}

describe('encodings', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 LE with a mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 BE with a mark', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['UTF-16 LE without a mark', Buffer.from(text, 'utf16le')],
  ])('%s reads without a problem', async (_, bytes) => {
    expect(await titlesAndCodes(bytes)).toEqual(['Zoë’s café – 温室', []]);
  });

  it('reads Windows-1252 as such and says so once', async () => {
    expect(await titlesAndCodes(latin)).toEqual(['Zoë café – menu', ['GUESSED_ENCODING']]);
  });

  it('keeps a wrong byte in a UTF-8 file as Windows-1252 and names its line', async () => {
    const bytes = Buffer.concat([
      Buffer.from('TY  - JOUR\nTI  - é ü ö '),
      Buffer.from([0xe9, 0xe8]),
      Buffer.from('\nER  - \n'),
    ]);
    const { records, problems } = await collectItems([bytes]);
    expect(records[0]?.fields[1]?.value).toBe('é ü ö éè');
    expect(problems).toMatchObject([{ code: 'INVALID_UTF8', line: 2, column: 13, record: 1 }]);
  });

  it('skips a byte order mark at the start of a later line', async () => {
    const { records, codes } = await collectItems(`${text}\ufeff${text}`);
    expect([records.length, codes]).toEqual([2, []]);
  });
});
