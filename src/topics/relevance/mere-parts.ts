import type { TopicTable } from '../table/index.js';

/** A term that occurs by itself less often than this is a part of longer terms. */
const ALONE = 0.1;

/**
 * Terms that hardly ever occur in a paper without a longer term that contains them: "congestive heart" in
 * "congestive heart failure". The C-value (Frantzi, Ananiadou and Mima 2000) discounts them alike.
 *
 * @param counts how many papers each term has.
 * @param least terms with fewer papers are not judged.
 * @returns 1 for each term that is a mere part.
 */
export function mereParts(
  { names, offsets, topics, years }: TopicTable,
  counts: Int32Array,
  least: number,
): Uint8Array {
  // Where too many papers have it alone a term is none, and its further papers need no look.
  const mayBe = Uint8Array.from(counts, (count) => Number(count > 1 && count >= least));
  const alone = new Int32Array(names.length);
  for (let paper = 0; paper < years.length; paper += 1) {
    const own = topics.subarray(offsets[paper], offsets[paper + 1]);
    for (const term of own) {
      if (mayBe[term] !== 1 || isNested(term, own, names)) continue;
      const times = (alone[term] ?? 0) + 1;
      alone[term] = times;
      const count = counts[term] ?? 0;
      if (count - times < (1 - ALONE) * count) mayBe[term] = 0;
    }
  }
  return mayBe;
}

function isNested(term: number, own: Int32Array, names: readonly string[]): boolean {
  const name = names[term] ?? '';
  for (const other of own) {
    const longer = names[other] ?? '';
    if (longer.length > name.length && longer.includes(name)) return true;
  }
  return false;
}
