import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCorpus } from '../../examples/make-corpus.js';

const committed = join(import.meta.dirname, '../../examples/made-corpus.ris');
const inRepository = [...makeCorpus({ papers: 400, seed: 1 })];

const valuesOf = (record: string, ...tags: readonly string[]): string[] =>
  record
    .split('\n')
    .filter((line) => tags.includes(line.slice(0, 2)))
    .map((line) => line.slice('TY  - '.length));

const authorsOf = (record: string): string[] => valuesOf(record, 'AU', 'A1');

/** The other way round than the script: the weighted sum with its check digit is divisible by 11. */
function hasValidCheckDigit(issn: string): boolean {
  const digits = [...issn.replace('-', '')].map((digit) => (digit === 'X' ? 10 : Number(digit)));
  return digits.reduce((sum, digit, index) => sum + digit * (8 - index), 0) % 11 === 0;
}

describe('the made corpus in examples/', () => {
  it('is what the script writes for 400 papers and seed 1', () => {
    expect(inRepository.join('')).toBe(readFileSync(committed, 'utf8'));
  });

  it('says in every record, and so at its head, that it is made', () => {
    for (const record of inRepository) {
      expect(valuesOf(record, 'DB')).toEqual([
        'Papergraph made corpus (invented people and journals)',
      ]);
    }
  });

  it('has a few single authors, one consortium of 60, and about four authors a paper', () => {
    const counts = inRepository.map((record) => authorsOf(record).length);
    expect(counts.filter((count) => count === 1).length).toBeGreaterThan(5);
    expect(counts.filter((count) => count > 12)).toEqual([60]);
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    expect(mean).toBeGreaterThan(3.5);
    expect(mean).toBeLessThan(4.5);
  });

  it('has a few records without DOI, year or journal, and a few with editors', () => {
    const lacking = (...tags: readonly string[]): number =>
      inRepository.filter((record) => valuesOf(record, ...tags).length === 0).length;
    expect(lacking('DO')).toBeGreaterThan(10);
    expect(lacking('PY', 'Y1')).toBeGreaterThan(2);
    expect(lacking('T2', 'JF')).toBeGreaterThan(2);
    expect(lacking('A2', 'ED')).toBeLessThan(inRepository.length - 5);
  });

  it('writes names in all three forms, with accents and particles', () => {
    const names = inRepository.flatMap(authorsOf).join('\n');
    expect(names).toMatch(/^\p{Lu}[\p{L}-]+, \p{Lu}[\p{L}-]+$/mu);
    expect(names).toMatch(/^\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+$/mu);
    expect(names).toMatch(/^\p{Lu}[\p{L}-]+, \p{Lu}\.$/mu);
    expect(names).toMatch(/^(van|von|de|ten|da|del|di) .+, /mu);
    expect(names).toMatch(/Øyvind|Sofía|ñ|ř/);
  });

  it('has ISSNs with a right check digit, and twelve to twenty journals', () => {
    const journals = inRepository.filter((record) => record.startsWith('TY  - JOUR'));
    const issns = new Set(journals.flatMap((record) => valuesOf(record, 'SN')));
    expect(issns.size).toBeGreaterThanOrEqual(12);
    for (const issn of issns) expect([issn, hasValidCheckDigit(issn)]).toEqual([issn, true]);
    const titles = new Set(journals.flatMap((record) => valuesOf(record, 'T2', 'JF')));
    expect(titles.size).toBeGreaterThanOrEqual(12);
    expect(titles.size).toBeLessThanOrEqual(20);
  });
});

describe('makeCorpus', () => {
  const options = fc.record({
    papers: fc.integer({ min: 0, max: 120 }),
    seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  });

  it('makes as many records as asked for, each from TY to ER with a tag on every line', () => {
    fc.assert(
      fc.property(options, ({ papers, seed }) => {
        const records = [...makeCorpus({ papers, seed })];
        expect(records).toHaveLength(papers);
        for (const record of records) {
          expect(record).toMatch(/^TY {2}- [A-Z]{4}\n(?:[A-Z][A-Z0-9] {2}- \S.*\n)+ER {2}- \n\n$/);
        }
      }),
    );
  });

  it('gives every paper a title of its own, and no author twice on a paper', () => {
    fc.assert(
      fc.property(options, ({ papers, seed }) => {
        const records = [...makeCorpus({ papers, seed })];
        expect(new Set(records.flatMap((record) => valuesOf(record, 'TI', 'T1'))).size).toBe(
          papers,
        );
        for (const record of records) {
          const authors = authorsOf(record);
          expect(authors.length).toBeGreaterThan(0);
          expect(authors.length).toBeLessThanOrEqual(12);
          expect(new Set(authors).size).toBe(authors.length);
        }
      }),
    );
  });

  it('depends on its two numbers only', () => {
    fc.assert(
      fc.property(options, ({ papers, seed }) => {
        const text = [...makeCorpus({ papers, seed })].join('');
        expect([...makeCorpus({ papers, seed })].join('')).toBe(text);
      }),
      { numRuns: 20 },
    );
  });

  it('makes another corpus from another seed', () => {
    const [first] = makeCorpus({ papers: 1, seed: 1 });
    const [second] = makeCorpus({ papers: 1, seed: 2 });
    expect(first).not.toBe(second);
  });
});
