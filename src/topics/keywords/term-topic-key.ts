/** What parts the keys of terms from those of keywords: no folded key holds a colon. */
const MARK = 'term:';

/** The key of the topic that a term makes: beside the keyword of the same key, never the same topic. */
export function termTopicKey(key: string): string {
  return `${MARK}${key}`;
}

/** Where the topic with this key comes from. */
export function sourceOfTopic(key: string): 'KEYWORD' | 'TERM' {
  return key.startsWith(MARK) ? 'TERM' : 'KEYWORD';
}
