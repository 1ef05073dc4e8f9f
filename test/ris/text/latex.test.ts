import { describe, expect, it } from 'vitest';
import { referenceOf } from '../interpret.js';

const titleOf = (text: string): string | null => referenceOf(`TI  - ${text}`).title;

// cspell:disable
describe('LaTeX in a title', () => {
  it.each([
    ['$\\alpha$-diversity of \\textit{Salix} in {B}avaria', 'α-diversity of Salix in Bavaria'],
    ['The {DNA} of \\emph{E. coli}', 'The DNA of E. coli'],
    ['B{é}nou{é} National Park', 'Bénoué National Park'],
    ['Conservation \\& Society, 50\\% off', 'Conservation & Society, 50% off'],
    ['Gr\\"o{\\ss}e und Stra\\ss e', 'Größe und Straße'],
    ['Na\\"{\\i}ve \\AA ngstr\\"om', 'Naïve Ångström'],
    ['{\\O}rsted and \\o re', 'Ørsted and øre'],
    ['p \\leq 0.05 and 5 $\\times$ 5', 'p ≤ 0.05 and 5 × 5'],
  ])('%s', (text, expected) => {
    expect(titleOf(text)).toBe(expected);
  });

  it.each([
    'N-{4-[bis(2-chloroethyl)amino]phenyl}acetamide',
    'The {Mn12} cluster',
    'A set {a, b, c}',
    'C:\\data is a path',
    'Costs of $5 and $10',
  ])('is not found in %s', (text) => {
    expect(titleOf(text)).toBe(text);
  });
});
