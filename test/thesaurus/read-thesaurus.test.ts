import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  printEntry,
  readThesaurus,
  THESAURUS_HEADER,
  type ThesaurusKind,
} from '../../src/thesaurus/index.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (kind: ThesaurusKind, text: string) => readThesaurus(kind, bytesOf(text));
const problemsOf = (kind: ThesaurusKind, text: string) =>
  read(kind, text).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

const HEADER = 'label\treplace by\n';

describe('A thesaurus file', () => {
  it('is read as in the manual of VOSviewer: replaced, and ignored where nothing replaces', () => {
    expect(
      read('AUTHOR', `${HEADER}calero, c\tcalero-medina, c\ncopyright\t\nelsevier b v\t\n`),
    ).toEqual({
      entries: [
        { label: 'calero, c', replaceBy: 'calero-medina, c' },
        { label: 'copyright', replaceBy: null },
        { label: 'elsevier b v', replaceBy: null },
      ],
      problems: [],
    });
  });

  it.each([
    ['tabs', 'label\treplace by\nmice\tmouse'],
    ['commas', 'label,replace by\nmice,mouse'],
    ['semicolons', 'Label;Replace By\r\nmice;mouse\r\n'],
    ['quotation marks', '"label"\t"replace by"\n"mice"\t"mouse"\n'],
    ['a mark of UTF-8, blanks and empty lines', '\uFEFFlabel\treplace by\n\n mice \t mouse \n\n'],
  ])('may have %s', (_what, text) => {
    expect(read('TOPIC', text)).toEqual({
      entries: [{ label: 'mice', replaceBy: 'mouse' }],
      problems: [],
    });
  });

  it('is read as Excel saves it in UTF-16, and with quotation marks inside', () => {
    const text = '\uFEFFlabel\treplace by\n"the ""big"" five, again"\tbig five\n';
    expect(readThesaurus('TOPIC', new Uint8Array(Buffer.from(text, 'utf16le'))).entries).toEqual([
      { label: 'the "big" five, again', replaceBy: 'big five' },
    ]);
  });

  it.each<[string, ThesaurusKind, string, string]>([
    ['without a header', 'TOPIC', 'mice\tmouse\n', '1:1 The first line must be the header'],
    ['without a second column', 'TOPIC', `${HEADER}mice\n`, '2:5 There is no second column'],
    ['with a third column', 'TOPIC', `${HEADER}a\tb\tc\n`, '2:5 There is a third column'],
    [
      'with commas that are not in quotation marks',
      'AUTHOR',
      'label,replace by\nRoe, Richard,Doe\n',
      '2:14 There is a third column. Put quotation marks around a field that holds ",".',
    ],
    ['with an open quotation mark', 'TOPIC', `${HEADER}a\t"b\n`, '2:3 This quotation mark'],
    ['with text after a quotation mark', 'TOPIC', `${HEADER}"a"b\tc\n`, '2:4 There is text after'],
    ['with a label of signs', 'TOPIC', `${HEADER}???\tb\n`, '2:1 "???" holds no letter or digit.'],
    ['with an empty label', 'TOPIC', `${HEADER}\tb\n`, '2:1 "" holds no letter or digit.'],
    ['replaced by signs', 'TOPIC', `${HEADER}a\t--\n`, '2:3 "--" holds no letter or digit.'],
    [
      'that sends a label to two places',
      'TOPIC',
      `${HEADER}mice\trat\nMouse\tvole\n`,
      '2:1 "mice" goes elsewhere in another line, where it is written "Mouse".',
    ],
    [
      'that both replaces and ignores a label',
      'TOPIC',
      `${HEADER}mice\trat\nmice\t\n`,
      '2:1 "mice" goes elsewhere in another line',
    ],
  ])('%s is told by line and column', (_what, kind, text, problem) => {
    const [first = '', ...others] = problemsOf(kind, text);
    expect(first).toContain(problem);
    expect(others).toEqual([]);
  });

  it('that goes round in a circle is told at each of its lines', () => {
    expect(problemsOf('TOPIC', `${HEADER}a1\tb1\nb1\tc1\nc1\ta1\nd1\ta1\n`)).toEqual([
      '2:4 The replacements go round in a circle: a1, b1, c1, a1. Take one of these lines out.',
      '3:4 The replacements go round in a circle: b1, c1, a1, b1. Take one of these lines out.',
      '4:4 The replacements go round in a circle: c1, a1, b1, c1. Take one of these lines out.',
      '5:4 The replacements go round in a circle: d1, a1, b1, c1, a1. Take one of these lines out.',
    ]);
  });

  it('that is no UTF-8 is told at the line where that shows', () => {
    const bytes = Buffer.concat([
      Buffer.from(`${HEADER}mice\tmouse\n`),
      Buffer.from([0x4d, 0xfc, 0x6c, 0x6c, 9, 10]),
    ]);
    expect(readThesaurus('AUTHOR', new Uint8Array(bytes))).toEqual({
      entries: [],
      problems: [
        { line: 3, column: 1, message: 'It is not UTF-8. Save it as UTF-8, then try again.' },
      ],
    });
  });

  it('is the same when it is printed and read again, in any order of its lines', () => {
    const label = fc.stringMatching(/^[a-z][a-z ,;"']{0,6}[a-z]$/);
    const lines = fc.uniqueArray(fc.tuple(label, fc.option(label)), {
      selector: ([first]) => first,
    });
    fc.assert(
      fc.property(lines, (list) => {
        const entries = list.map(([each, replaceBy]) => ({ label: each, replaceBy }));
        const text = THESAURUS_HEADER + entries.map(printEntry).join('');
        const once = read('TOPIC', text);
        const again = THESAURUS_HEADER + once.entries.toReversed().map(printEntry).join('');
        expect(read('TOPIC', again).entries).toEqual(once.entries);
        expect(new Set(once.entries.map(printEntry))).toEqual(new Set(entries.map(printEntry)));
      }),
    );
  });
});
