/** A topic that two authors share: how many papers each has on it, and how many there are. */
export interface SharedTopic {
  readonly own: number;
  readonly theirs: number;
  readonly topicPapers: number;
}

/**
 * How near two people are by what they write about: each shared topic counts the papers that both have on
 * it, divided by the logarithm of all papers on it, so that a rare topic says more. That is the measure of
 * Adamic and Adar (2003), "Friends and neighbors on the Web", over topics.
 */
export function topicSimilarity(shared: readonly SharedTopic[]): number {
  const sum = shared.reduce(
    (total, { own, theirs, topicPapers }) =>
      total + Math.min(own, theirs) / Math.log(Math.max(2, topicPapers)),
    0,
  );
  return Math.round(sum * 1e6) / 1e6;
}
