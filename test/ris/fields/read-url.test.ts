import { describe, expect, it } from 'vitest';
import { referenceOf } from '../interpret.js';

const urlOf = (value: string): string | null => referenceOf(`UR  - ${value}`).url;

describe('the link of a record', () => {
  it.each([
    ['https://example.org/x', 'https://example.org/x'],
    ['https://example.org/a;b?c=1&d=2', 'https://example.org/a;b?c=1&d=2'],
    ['https://example.org/x?a=1&amp;b=2', 'https://example.org/x?a=1&b=2'],
    ['10.5555/abc.123', 'https://doi.org/10.5555/abc.123'],
    ['doi:10.5555/abc.123', 'https://doi.org/10.5555/abc.123'],
    ['www.example.org/x', 'http://www.example.org/x'],
    ['example.org/x', 'http://example.org/x'],
    ['//www.example.org/x', 'http://www.example.org/x'],
    ['<a href="https://example.org/x">link</a>', 'https://example.org/x'],
    [
      '{"http://www.example.gov/d/1.html":["Publisher description"]}',
      'http://www.example.gov/d/1.html',
    ],
    ['<https://example.org/x>', 'https://example.org/x'],
    ['Full text: https://example.org/x.', 'https://example.org/x'],
    ['(https://example.org/x)', 'https://example.org/x'],
    ['https://example.org/wiki/A_(b)', 'https://example.org/wiki/A_(b)'],
    ['https://example.org/x; https://example.org/y', 'https://example.org/x'],
  ])('%s', (value, url) => {
    expect(urlOf(value)).toBe(url);
  });

  it.each([
    'paper.pdf',
    'internal-pdf://123/paper.pdf',
    'C:\\papers\\a.pdf',
    'Publisher',
    'mailto:a@b.org',
  ])('is none: %s', (value) => {
    expect(urlOf(value)).toBeNull();
  });
});
