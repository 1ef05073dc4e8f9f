import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdPhrases, rangesIn, snippetOf, toHtml } from '../../src/search/highlights.js';
import { readSearchText } from '../../src/search/read-search-text.js';

function html(text: string, looked: string): string {
  const read = readSearchText(looked);
  if ('problem' in read) throw new Error(read.problem);
  return toHtml({ text, ranges: rangesIn(text, read) });
}

describe('the words that were looked for', () => {
  it.each([
    ['Café culture in Zürich', 'cafe zurich', '<mark>Café</mark> culture in <mark>Zürich</mark>'],
    ['Cafe\u0301 culture', 'café', '<mark>Cafe\u0301</mark> culture'],
    ['Nurses and nursing', 'nurs*', '<mark>Nurses</mark> and <mark>nursing</mark>'],
    [
      'Alarm, fatigue: alarm fatigue',
      '"alarm fatigue"',
      '<mark>Alarm, fatigue</mark>: <mark>alarm fatigue</mark>',
    ],
    ['Fatigue of alarms; alarm', '"alarm fatigue"', 'Fatigue of alarms; alarm'],
    [
      "O'Brien on Crohn's disease",
      "obrien crohn's",
      '<mark>O&#39;Brien</mark> on <mark>Crohn</mark>&#39;<mark>s</mark> disease',
    ],
    ['<b>p & q</b>', 'q', '&lt;b&gt;p &amp; <mark>q</mark>&lt;/b&gt;'],
    ['Bench & bedside: R&D', 'and', 'Bench <mark>&amp;</mark> bedside: R<mark>&amp;</mark>D'],
    ['Bench & bedside', '"bench and bedside"', '<mark>Bench &amp; bedside</mark>'],
    ['AT&amp;T', 'amp', 'AT&amp;<mark>amp</mark>;T'],
    [
      'Cœur & ½ of <Aspirin™>',
      'coeur aspirintm 2',
      '<mark>Cœur</mark> &amp; <mark>½</mark> of &lt;<mark>Aspirin™</mark>&gt;',
    ],
    [
      'Follow-up in state-of-the-art',
      'followup stateoftheart',
      '<mark>Follow-up</mark> in <mark>state-of-the-art</mark>',
    ],
    ['State-of-the-art', 'stateoft*', '<mark>State-of-the</mark>-art'],
    ['β‑Blocker, 𝐀𝐁-𝐂', 'βblocker abc', '<mark>β‑Blocker</mark>, <mark>𝐀𝐁-𝐂</mark>'],
    ['ἄνθρωπος, ΟΔΟΣ', 'οδος', 'ἄνθρωπος, <mark>ΟΔΟΣ</mark>'],
    ['机器学习', '学', '机器<mark>学</mark>习'],
    ['nothing of it', 'walnut', 'nothing of it'],
  ])('in %s for %s', (text, looked, marked) => {
    expect(html(text, looked)).toBe(marked);
  });

  it('keep a text as it is: without marks and escapes it is the same', () => {
    const LETTERS = fc.string({
      unit: fc.constantFrom('a', 'é', '<', '&', '"', "'", ' ', '学'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(LETTERS, (text) => {
        const plain = html(text, 'a 学*')
          .replaceAll(/<\/?mark>/g, '')
          .replaceAll('&lt;', '<')
          .replaceAll('&quot;', '"')
          .replaceAll('&#39;', "'")
          .replaceAll('&amp;', '&');
        expect(plain).toBe(text);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a part of a long text', () => {
  const long = `${'word '.repeat(100)}walnut and walnut ${'more '.repeat(100)}`;

  it('is where most of the words are, cut between words, with ranges that fit', () => {
    const read = readSearchText('walnut');
    if ('problem' in read) throw new Error(read.problem);
    const { text, ranges } = snippetOf(long, rangesIn(long, read));
    expect(text).toMatch(/^…word .*walnut and walnut .*more…$/);
    expect(text.length).toBeLessThan(250);
    expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(['walnut', 'walnut']);
  });

  it('is all of a short one', () => {
    expect(snippetOf('walnut', [{ start: 0, end: 6 }])).toEqual({
      text: 'walnut',
      ranges: [{ start: 0, end: 6 }],
    });
  });
});

it('a phrase is in one text, its words after one another', () => {
  expect(holdPhrases(['The alarm fatigue', 'of nurses'], [['alarm', 'fatigue']])).toBe(true);
  expect(holdPhrases(['The alarm', 'fatigue'], [['alarm', 'fatigue']])).toBe(false);
  expect(
    holdPhrases(
      ['false alarm fatigue'],
      [
        ['alarm', 'fatigue'],
        ['alarm', 'false'],
      ],
    ),
  ).toBe(false);
});
