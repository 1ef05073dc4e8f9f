import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES, ERROR_GROUPS, isErrorCode, statusOfCode } from '../../src/errors/index.js';
import { buildApiSchema } from '../../src/resolvers/index.js';

const SRC = join(import.meta.dirname, '../../src');

/** Every code that the sources give an error or an answer: in `code:`, as a class's code, or as an argument. */
function codesInSources(): readonly string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('ris'))
    .flatMap((file) => [
      ...readFileSync(join(SRC, file), 'utf8').matchAll(
        /(?:extensions: \{ code: |readonly code = |graphqlErrorBody\([^)]*, )'([A-Z_]+)'/g,
      ),
    ])
    .map(([, code = '']) => code);
}

describe('the table of error codes', () => {
  it('has every code that an error of ours can have', () => {
    const given = codesInSources();
    expect(given.length).toBeGreaterThan(30);
    expect(given.filter((code) => !isErrorCode(code))).toEqual([]);
  });

  it('has every code of Apollo that our server can answer with', () => {
    const never = ['PERSISTED_QUERY_NOT_SUPPORTED'];
    const given = Object.values<string>(ApolloServerErrorCode);
    expect(given.filter((code) => !isErrorCode(code))).toEqual(never);
  });

  it('has each code in one group, with two sentences', () => {
    expect(ERROR_GROUPS.flatMap(([, codes]) => Object.keys(codes))).toEqual(
      Object.keys(ERROR_CODES),
    );
    for (const [code, { when, advice }] of Object.entries(ERROR_CODES)) {
      expect([code, when, advice]).toEqual([
        code,
        expect.stringMatching(/^[A-Z`].*\.$/),
        expect.stringMatching(/^[A-Z`].*\.$/),
      ]);
    }
  });

  it('answers mistakes with 4xx, outages with 503 and defects with 500', () => {
    expect(statusOfCode('BAD_USER_INPUT')).toBe(400);
    expect(statusOfCode('DATABASE_TIMEOUT')).toBe(503);
    expect(statusOfCode('ROW_NOT_AS_DECLARED')).toBe(500);
  });

  it('is told by introspection, as far as clients see the codes', async () => {
    const { description } = await buildApiSchema();
    expect(description).toContain('`QUERY_TOO_COMPLEX`: The query costs more');
    expect(description).not.toContain('JOURNAL_BEHIND');
  });
});
