import type { TopicRow } from '../graph/index.js';
import { topicId } from '../identity/index.js';
import { decisionsInForce, thesaurusEntries } from '../naming/index.js';
import { resolveThesaurus } from '../thesaurus/index.js';
import { termTopicKey } from '../topics/index.js';
import { ask, type Context } from './context.js';
import { topicById } from './node-loaders.js';

/** The topic that a thesaurus puts in the place of the one with this key: its keyword, else its term. */
export async function topicInPlaceOfKey(context: Context, key: string): Promise<TopicRow | null> {
  const target = (await topicTargets(context)).get(key);
  if (target === undefined) return null;
  const keyword = await topicById(context, null, topicId(target));
  return keyword ?? topicById(context, null, topicId(termTopicKey(target)));
}

/** The topic that a thesaurus puts in the place of the one with this id. */
export async function topicInPlaceOfId(context: Context, id: string): Promise<TopicRow | null> {
  for (const [key, target] of await topicTargets(context)) {
    if (id === topicId(key)) return topicById(context, null, topicId(target));
    if (id === topicId(termTopicKey(key))) {
      return topicById(context, null, topicId(termTopicKey(target)));
    }
  }
  return null;
}

/** The keys of labels that are replaced, with the keys of what replaces them. */
async function topicTargets(context: Context): Promise<ReadonlyMap<string, string>> {
  const decisions = await decisionsInForce({ run: (statement) => ask(context, statement) });
  const found = decisions.find(({ kind, subject }) => kind === 'THESAURUS' && subject === 'TOPIC');
  const { targets } = resolveThesaurus('TOPIC', found === undefined ? [] : thesaurusEntries(found));
  return new Map(
    [...targets].flatMap(([key, target]) => (target === null ? [] : [[key, target.key] as const])),
  );
}
