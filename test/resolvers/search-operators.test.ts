import { describe, expect, it } from 'vitest';
import { refuseOperators } from '../../src/resolvers/search-operators.js';

const check = (text: string) => () => refuseOperators(text, 'filter.text');

describe('A text to search for', () => {
  it.each([
    ['alzheim*', 'wildcard'],
    ['wom?n', 'wildcard'],
    ['colo#r', 'wildcard'],
    ['random$', 'wildcard'],
    ['"heart failure"', 'quotation marks'],
    ['“heart failure”', 'quotation marks'],
    ['heart OR lung', 'AND, OR or NOT'],
    ['(heart AND lung) NOT kidney', 'AND, OR or NOT'],
    ['NOT kidney', 'AND, OR or NOT'],
    ['HEART OR LUNG', 'AND, OR or NOT'],
    ['heart ADJ3 failure', 'distance'],
    ['heart W/5 failure', 'distance'],
    ['cancer -lung', 'after \\+ or -'],
    ['+cancer lung', 'after \\+ or -'],
    ['cancer[tiab]', 'field'],
    ['title:cancer', 'field'],
  ])('is refused where it is %s', (text, what) => {
    expect(check(text)).toThrow(new RegExp(`"filter.text" has .*${what}.*Give plain words`));
  });

  it.each([
    'to be or not to be',
    'What works?',
    'evidence-based medicine - a review',
    'Review: the heart',
    'OR',
    'temperature of -5 degrees',
    'research & development',
    "Alzheimer's disease",
    'costs in US$ 2020',
    'heart (failure)',
  ])('may be %s', (text) => {
    expect(check(text)).not.toThrow();
  });
});
