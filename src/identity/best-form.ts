import { compareTexts } from './compare-texts.js';

/**
 * The form to show of several spellings of one name or label: one that is not all capitals nor
 * all small, then the one with more letters beyond ASCII (an accent that was not lost), then the
 * longest, then the first by code point. It depends on the set only, never on the order of arrival.
 */
export function bestForm(forms: Iterable<string>): string {
  let best = '';
  for (const form of forms) {
    if (best === '' || compareForms(form, best) < 0) best = form;
  }
  return best;
}

function compareForms(a: string, b: string): number {
  return (
    caseRank(a) - caseRank(b) ||
    accents(b) - accents(a) ||
    b.length - a.length ||
    compareTexts(a, b)
  );
}

function caseRank(form: string): number {
  if (form !== form.toUpperCase() && form !== form.toLowerCase()) return 0;
  return form === form.toUpperCase() ? 2 : 1;
}

function accents(form: string): number {
  let count = 0;
  for (const letter of form) if (letter > '\u007f') count += 1;
  return count;
}
