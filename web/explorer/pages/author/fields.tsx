import { AuthorFieldsDocument, useAnswer } from '../../api/index.js';
import {
  Empty,
  JournalRanks,
  Ranked,
  Section,
  sinceFilter,
  TopicRanks,
} from '../../parts/index.js';

/** Where an author publishes, about what, and from which institutions. */
export function AuthorFields({
  id,
  since,
}: {
  readonly id: string;
  readonly since: number | undefined;
}) {
  return (
    <div className="columns">
      <Section title="Journals">
        <Ranks id={id} since={since} of="journals" />
      </Section>
      <Section title="Topics">
        <Ranks id={id} since={since} of="topics" />
      </Section>
      <Section title="Institutions on the papers">
        <Ranks id={id} since={since} of="institutions" />
      </Section>
    </div>
  );
}

/** The three lists are one question, asked once. */
function Ranks({
  id,
  since,
  of,
}: {
  readonly id: string;
  readonly since: number | undefined;
  readonly of: 'journals' | 'topics' | 'institutions';
}) {
  const filter = sinceFilter(since);
  const { author, paperGroups } = useAnswer(AuthorFieldsDocument, {
    id,
    filter,
    author: { ...filter, author: id },
  });
  if (of === 'journals') return <JournalRanks edges={author?.journals.edges ?? []} />;
  if (of === 'topics') return <TopicRanks edges={author?.topics.edges ?? []} />;
  const rows = (paperGroups?.nodes ?? []).flatMap(({ keys: [key], paperCount }) =>
    key === undefined ? [] : [{ key: key.id, name: key.label, count: paperCount }],
  );
  if (rows.length === 0) return <Empty>No institutions are known.</Empty>;
  return <Ranked rows={rows} unit="papers" />;
}
