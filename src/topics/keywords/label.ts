import { bestForm } from '../../identity/index.js';

/**
 * The form of a topic to show: the one that most papers write. Of several with as many papers
 * {@link bestForm} chooses (neither all capitals nor all small, accents kept, longest, first by code
 * point), so it is a function of the counts, never of the order in which papers came.
 *
 * @param counts how many papers write each form.
 */
export function mostFrequentForm(counts: ReadonlyMap<string, number>): string {
  const most = Math.max(0, ...counts.values());
  const forms = [...counts].filter(([, papers]) => papers === most).map(([form]) => form);
  return bestForm(forms);
}
