import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Problem, type RisRecord, readRis, type Span } from '../../src/ris/index.js';
import { corpusFiles, corpusFolder, THE_CORPUS } from '../support/corpus.js';
import { itWith } from '../support/needs.js';
import { brokenFile } from './broken-file.js';

interface Account {
  /** The source as text, by an independent decoder, in the encoding that the reader named. */
  readonly text: string;
  readonly lines: readonly string[];
  readonly spans: readonly Span[];
  readonly records: readonly RisRecord[];
  readonly problems: readonly Problem[];
}

/** The bytes of a byte order mark belong to no line. */
const MARK_LENGTHS: Readonly<Record<string, number>> = {
  'utf-8': 3,
  'utf-16le': 2,
  'utf-16be': 2,
};

async function accountFor(bytes: Buffer): Promise<Account> {
  const spans: Span[] = [];
  const records: RisRecord[] = [];
  const problems: Problem[] = [];
  let text = '';
  const observer = {
    span: (span: Span) => void spans.push(span),
    encoding: ({ name, hasMark }: { name: string; hasMark: boolean }) => {
      const start = hasMark ? (MARK_LENGTHS[name] ?? 0) : 0;
      text = new TextDecoder(name, { ignoreBOM: true }).decode(bytes.subarray(start));
    },
  };
  for await (const item of readRis([bytes], { source: 'test.ris', observer })) {
    if (item.kind === 'record') records.push(item.record);
    else problems.push(item.problem);
  }
  const ends = /\r\r\n|\r\n|\n|\r|\u2028|\u2029|[\v\f\u0085](?=[ \t]{0,4}[A-Z][A-Z0-9] {0,2}-)/;
  return { text, lines: text.split(ends), spans, records, problems };
}

/** Lines of which some character is in no span or in two. */
function wronglyCovered({ lines, spans }: Account): readonly string[] {
  const byLine = new Map<number, Span[]>();
  for (const span of spans) byLine.set(span.line, [...(byLine.get(span.line) ?? []), span]);
  return lines.flatMap((line, index) => {
    const own = (byLine.get(index + 1) ?? []).sort((a, b) => a.column - b.column);
    let column = 1;
    for (const span of own) {
      if (span.column !== column) return [`${index + 1}:${column} ${JSON.stringify(line)}`];
      column += span.length;
    }
    const isWhole = column === line.length + 1;
    return isWhole ? [] : [`${index + 1}:${column} ends early: ${JSON.stringify(line)}`];
  });
}

/** What the spans of a field hold, against what its record says. */
function wrongFields({ lines, spans, records }: Account): readonly string[] {
  const texts = new Map<string, string[]>();
  for (const { use, record, field, line, column, length } of spans) {
    if (use !== 'FIELD') continue;
    const key = `${record} ${field}`;
    const text = (lines[line - 1] ?? '').slice(column - 1, column - 1 + length);
    texts.set(key, [...(texts.get(key) ?? []), text]);
  }
  const wrong: string[] = [];
  for (const record of records) {
    for (const [index, { tag, value }] of record.fields.entries()) {
      const key = `${record.index} ${index}`;
      const source = bare((texts.get(key) ?? []).join(' '));
      texts.delete(key);
      if (source !== bare(`${tag}-${value}`)) wrong.push(`${key}: ${source}, not ${tag} ${value}`);
    }
  }
  return [...wrong, ...[...texts.keys()].map((key) => `${key} is in no record`)];
}

const bare = (text: string): string =>
  text.replace(/[\s\ufeff]+/g, '').replace(/^(..)[\u2010-\u2014\u2212\uff0d]/, '$1-');

/** Lines that a problem must speak of, and none does. */
function silentLosses({ spans, problems, lines }: Account): readonly string[] {
  const lost = spans.filter(
    ({ use, length, line }) => use === 'PROBLEM' && length > 0 && (lines[line - 1] ?? '') !== '',
  );
  const isNotRis = problems.some(({ code }) => code === 'NOT_RIS' || code.startsWith('FOREIGN'));
  const covered = new Set(problems.flatMap(linesOf));
  return lost
    .filter(({ line }) => !isNotRis && !covered.has(line))
    .map(({ line }) => `${line}: ${lines[line - 1]}`);
}

/** The lines that a problem speaks of: its own, or "Lines 3 to 9". */
function linesOf({ line, message }: Problem): readonly number[] {
  const run = /^Lines (\d+) to (\d+)/.exec(message);
  if (run === null) return [line];
  const [from, to] = [Number(run[1]), Number(run[2])];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

describe('every character of a source', () => {
  itWith(THE_CORPUS, 'is accounted for in each real file', async () => {
    const wrong: string[] = [];
    for (const path of corpusFiles()) {
      const bytes = readFileSync(join(corpusFolder, path));
      const account = await accountFor(bytes);
      const faults = [
        ...wronglyCovered(account),
        ...wrongFields(account),
        ...silentLosses(account),
      ];
      wrong.push(...faults.slice(0, 3).map((fault) => `${path} ${fault}`));
    }
    expect(wrong).toEqual([]);
  });

  it('is accounted for in broken files', async () => {
    await fc.assert(
      fc.asyncProperty(brokenFile, async (text) => {
        const account = await accountFor(Buffer.from(text));
        expect(wronglyCovered(account)).toEqual([]);
        expect(wrongFields(account)).toEqual([]);
        expect(silentLosses(account)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('is counted once also where a line is cut', async () => {
    const spans: Span[] = [];
    const observer = { span: (span: Span) => void spans.push(span) };
    const text = `TY  - JOUR\nTI  - ${'x'.repeat(100)}\nER  - `;
    for await (const _ of readRis([Buffer.from(text)], {
      source: 'test.ris',
      maxLineLength: 20,
      observer,
    }));
    const lost = spans.filter(({ use }) => use === 'PROBLEM');
    expect(lost).toEqual([
      { line: 2, column: 21, length: 86, use: 'PROBLEM', record: null, field: null },
    ]);
    expect(spans.reduce((sum, { length }) => sum + length, 0)).toBe(text.length - 2);
  });
});
