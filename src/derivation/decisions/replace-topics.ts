import type { AboutRow } from '../../graph/index.js';
import { topicId } from '../../identity/index.js';
import type { DerivedPaper, TopicMention } from '../papers/index.js';
import { leavingOut } from './leaving-out.js';
import type { Thesauri } from './thesauri.js';

/** A topic of a paper, and the edge to it. */
interface Topic {
  readonly mention: TopicMention;
  readonly about: AboutRow['properties'];
}

/** The paper with its keywords as a thesaurus has them: each topic once, those that are ignored left out. */
export function replaceTopics(paper: DerivedPaper, targets: Thesauri['TOPIC']): DerivedPaper {
  if (!paper.topics.some(({ key }) => targets.has(key))) return paper;
  const topics = new Map<string, Topic>();
  const ignored: string[] = [];
  for (const [place, mention] of paper.topics.entries()) {
    const about = paper.about[place]?.properties;
    if (about === undefined) continue;
    const replaced = replacementOf(mention, about, targets);
    if (replaced === null) ignored.push(mention.key);
    else addTopic(topics, replaced);
  }
  const kept = [...topics.values()];
  return {
    ...(ignored.length === 0 ? paper : leavingOut(paper, 'TOPIC', ignored)),
    topics: kept.map(({ mention }) => mention),
    about: kept.map(({ mention, about }) => ({
      paper: paper.properties.id,
      topic: mention.id,
      properties: about,
    })),
  };
}

/** The topic that stands in the place of this one; null where it is ignored. */
function replacementOf(
  mention: TopicMention,
  about: AboutRow['properties'],
  targets: Thesauri['TOPIC'],
): Topic | null {
  const target = targets.get(mention.key);
  if (target === undefined) return { mention, about };
  if (target === null) return null;
  const { key, label: replacedBy } = target;
  return {
    mention: { ...mention, id: topicId(key), key, replacedBy },
    about: { ...about, sortKey: key, replacedBy },
  };
}

/** A paper that writes a topic in several ways has it once, as it writes it first. */
function addTopic(topics: Map<string, Topic>, topic: Topic): void {
  const known = topics.get(topic.mention.key);
  topics.set(topic.mention.key, known === undefined ? topic : mergeTopics(known, topic));
}

function mergeTopics(first: Topic, other: Topic): Topic {
  const schemes = [...new Set([...first.mention.schemes, ...other.mention.schemes])].sort();
  const replacedBy = first.about.replacedBy ?? other.about.replacedBy;
  return {
    mention: { ...first.mention, schemes, replacedBy },
    about: {
      ...first.about,
      isMajor: first.about.isMajor || other.about.isMajor,
      schemes: schemes.length === 0 ? null : schemes,
      replacedBy,
    },
  };
}
