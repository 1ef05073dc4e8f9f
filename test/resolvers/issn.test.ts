import { expect, it } from 'vitest';
import { keptIssn, readIssn } from '../../src/resolvers/issn.js';

it.each(['2632-1009', '26321009', ' 2632 1009 ', 'issn 2632-1009'])('%j is one ISSN', (text) => {
  expect(readIssn(text)).toBe('2632-1009');
});

it('an X may be its last sign, in small letters too', () => {
  expect(readIssn('1234567x')).toBe('1234-567X');
});

it.each(['', 'abc', '2632-100'])('%j is none, and the argument is told', (text) => {
  expect(readIssn(text)).toBeNull();
  expect(() => keptIssn(text, 'filter.issn')).toThrow(
    expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', argument: 'filter.issn' } }),
  );
});
