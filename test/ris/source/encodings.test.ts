import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { readRis, type SourceEncoding } from '../../../src/ris/index.js';
import { collectItems } from '../collect-items.js';

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

  it.each([
    [
      'windows-1251',
      Buffer.from('d2e5f0ece8edfb20e820ece5f2eee4fb20e0ede0ebe8e7e020e4e0ededfbf5', 'hex'),
      'Термины и методы анализа данных',
    ],
    [
      'gb18030',
      Buffer.from('bbf9d3dac9eeb6c8d1a7cfb0b5c4cdbccff1cab6b1f0d1d0bebf', 'hex'),
      '基于深度学习的图像识别研究',
    ],
    [
      'shift_jis',
      Buffer.from(
        '90 5b 91 77 8a 77 8f 4b 82 f0 97 70 82 a2 82 bd 89 e6 91 9c 94 46 8e af'.replaceAll(
          ' ',
          '',
        ),
        'hex',
      ),
      '深層学習を用いた画像認識',
    ],
    ['iso-8859-1', Buffer.from('Zo\xeb caf\xe9', 'latin1'), 'Zoë café'],
    ['windows-1252', Buffer.from('Zo\xeb \x96 caf\xe9', 'latin1'), 'Zoë – café'],
  ])('names %s by its bytes, and says that it is a guess', async (name, title, expected) => {
    const bytes = Buffer.concat([
      Buffer.from('TY  - JOUR\nTI  - '),
      title,
      Buffer.from('\nAB  - '),
      title,
      Buffer.from('\nER  - \n'),
    ]);
    let found: SourceEncoding | null = null;
    const observer = {
      encoding: (encoding: SourceEncoding): void => {
        found = encoding;
      },
    };
    const titles: (string | undefined)[] = [];
    for await (const item of readRis([bytes], { source: 'test.ris', observer })) {
      if (item.kind === 'record') titles.push(item.record.fields[1]?.value);
    }
    expect(found).toEqual({ name, hasMark: false, isGuess: true });
    expect(titles).toEqual([expected]);
  });

  it('knows UTF-16 without a mark also in a text that is mostly Chinese', async () => {
    const chinese = `TY  - JOUR\nTI  - ${'一种新的图像识别方法'.repeat(60)}\nER  - \n`;
    for (const bytes of [
      Buffer.from(chinese, 'utf16le'),
      Buffer.from(chinese, 'utf16le').swap16(),
    ]) {
      const { records, codes } = await collectItems([bytes]);
      expect([records.length, codes]).toEqual([1, []]);
    }
  });
});
