import type { AuthorForm } from '../../naming/index.js';
import type { JournalName } from '../../ris/index.js';
import { giveWay } from '../../threads/index.js';
import { type Mention, type TopicForm, TouchedNodes } from '../nodes/index.js';
import type { AuthorMention, DerivedPaper, TopicMention } from '../papers/index.js';
import type { PaperPlan } from '../planning/index.js';

/** The nodes that papers name which are added or changed. */
export interface Touched {
  readonly authors: TouchedNodes<AuthorForm>;
  readonly journals: TouchedNodes<JournalName>;
  readonly topics: TouchedNodes<TopicForm>;
}

/** No nodes so far: the start of what a change of papers touches. */
export function nothingTouched(): Touched {
  return {
    authors: new TouchedNodes(),
    journals: new TouchedNodes(),
    topics: new TouchedNodes(),
  };
}

/** What the plans do to the nodes that papers name. */
export async function touchedBy(plans: readonly PaperPlan[]): Promise<Touched> {
  const touched = nothingTouched();
  for (const { before, after } of plans) {
    touchAll(touched, mentionsOf(before), mentionsOf(after));
    await giveWay();
  }
  return touched;
}

function touchAll({ authors, journals, topics }: Touched, before: Mentions, after: Mentions): void {
  authors.change(before.authors, after.authors);
  journals.change(before.journals, after.journals);
  topics.change(before.topics, after.topics);
}

interface Mentions {
  readonly authors: readonly Mention<AuthorForm>[];
  readonly journals: readonly Mention<JournalName>[];
  readonly topics: readonly Mention<TopicForm>[];
}

/** The nodes that a paper names; editing a paper does not count as having written it. */
function mentionsOf(paper: DerivedPaper | null): Mentions {
  if (paper === null) return { authors: [], journals: [], topics: [] };
  const { authors, editors, journal, topics } = paper;
  return {
    authors: [
      ...authors.map((author) => mentionOf(author, 1)),
      ...editors.map((editor) => mentionOf(editor, 0)),
    ],
    journals:
      journal === null ? [] : [{ id: journal.id, key: journal.key, form: journal.name, papers: 1 }],
    topics: topics.map(topicMention),
  };
}

/** A topic that a paper is about, as one of its mentions. */
export function topicMention({
  id,
  key,
  label,
  schemes,
  replacedBy,
}: TopicMention): Mention<TopicForm> {
  return { id, key, form: { label, schemes, replacedBy }, papers: 1 };
}

function mentionOf(
  { id, key, name, split, beside, also }: AuthorMention,
  papers: 0 | 1,
): Mention<AuthorForm> {
  return { id, key, form: { name, split, beside, also }, papers };
}
