import { at } from './random.js';
import { DESIGNS, type Theme } from './themes.js';

/** A title and the two terms of the field that it is about. */
export interface MadeTitle {
  readonly title: string;
  readonly terms: readonly [string, string];
  readonly setting: string;
}

type Template = (first: string, second: string, setting: string, design: string) => string;

const TEMPLATES: readonly Template[] = [
  (first, second, setting, design) => `${first} and ${second} in ${setting}: ${design}`,
  (first, second, setting, design) => `What ${first} can do for ${second} in ${setting}: ${design}`,
  (first, second, setting, design) => `From ${first} to ${second} in ${setting}: ${design}`,
  (first, second, setting, design) =>
    `Measuring ${second} against ${first} in ${setting}: ${design}`,
  (first, second, setting, design) => `${first} as a driver of ${second} in ${setting}: ${design}`,
  (first, second, setting, design) =>
    `Rethinking ${second} in ${setting} through ${first}: ${design}`,
];

/**
 * The n-th title of a field. Titles of one field all differ: n walks with a stride through
 * every combination of template, terms, setting and design, and later rounds are numbered parts.
 */
export function nthTitle(theme: Theme, n: number): MadeTitle {
  const { terms, settings } = theme;
  const sizes = [TEMPLATES.length, terms.length, terms.length - 1, settings.length, DESIGNS.length];
  const total = sizes.reduce((product, size) => product * size, 1);
  const digits = digitsOf((n * strideOf(sizes, total)) % total, sizes);
  const [template = 0, first = 0, shift = 0, setting = 0, design = 0] = digits;
  const pair = [at(terms, first), at(terms, first + 1 + shift)] as const;
  const words = at(TEMPLATES, template)(...pair, at(settings, setting), at(DESIGNS, design));
  const part = Math.floor(n / total) + 1;
  return {
    title: capitalize(part === 1 ? words : `${words}, part ${part}`),
    terms: pair,
    setting: at(settings, setting),
  };
}

/** Makes the first letter of a sentence a capital. */
export function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/**
 * A stride that moves every digit by about the golden section of its size, so that neighbours
 * differ in all parts; without a factor in common with the total, it meets every number once.
 */
function strideOf(sizes: readonly number[], total: number): number {
  let stride = sizes.reduceRight((sum, size) => sum * size + Math.round(size * 0.618), 0);
  while (greatestCommonDivisor(stride, total) !== 1) stride += 1;
  return stride;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** A number written in a mixed radix. */
function digitsOf(value: number, sizes: readonly number[]): readonly number[] {
  let rest = value;
  return sizes.map((size) => {
    const digit = rest % size;
    rest = Math.floor(rest / size);
    return digit;
  });
}
