import { Link } from '@tanstack/react-router';
import {
  FrequentTopicsDocument,
  LargestJournalsDocument,
  MostConnectedDocument,
  useAnswer,
} from '../../api/index.js';
import {
  AuthorLink,
  counted,
  JournalRanks,
  Ranked,
  Section,
  TopicRanks,
} from '../../parts/index.js';

/** The largest of each kind, and the way to all. */
export function WaysIn() {
  return (
    <div className="columns">
      <Section title="Most co-authors" aside={<Link to="/authors">All authors</Link>}>
        <Authors />
      </Section>
      <Section title="Largest journals" aside={<Link to="/journals">All journals</Link>}>
        <Journals />
      </Section>
      <Section title="Frequent topics" aside={<Link to="/topics">All topics</Link>}>
        <Topics />
      </Section>
    </div>
  );
}

function Authors() {
  const { authors } = useAnswer(MostConnectedDocument, {});
  const rows = (authors?.nodes ?? []).map(({ id, name, paperCount, coauthors }) => ({
    key: id,
    name: <AuthorLink author={{ id, name }} />,
    count: coauthors.totalCount,
    note: counted(paperCount, 'paper'),
  }));
  return <Ranked rows={rows} unit="co-authors" />;
}

function Journals() {
  const { journals } = useAnswer(LargestJournalsDocument, {});
  const nodes = journals?.nodes ?? [];
  return <JournalRanks edges={nodes.map((node) => ({ node, paperCount: node.paperCount }))} />;
}

function Topics() {
  const { topics } = useAnswer(FrequentTopicsDocument, {});
  const nodes = topics?.nodes ?? [];
  return <TopicRanks edges={nodes.map((node) => ({ node, paperCount: node.paperCount }))} />;
}
