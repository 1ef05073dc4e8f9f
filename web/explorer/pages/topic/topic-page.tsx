import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import {
  TopicFieldsDocument,
  TopicHeadDocument,
  TopicPapersDocument,
  useAnswer,
  useList,
} from '../../api/index.js';
import {
  AuthorRanks,
  counted,
  JournalRanks,
  Missing,
  Page,
  PaperFiles,
  PaperList,
  QueryLink,
  Section,
  Since,
  sinceFilter,
  TopicRanks,
  YearBars,
} from '../../parts/index.js';

const route = getRouteApi('/topics/$id');

/** One topic: its papers by year, who writes about it, where, and what stands beside it. */
export function TopicPage(): ReactNode {
  const { id } = route.useParams();
  const { since } = route.useSearch();
  const navigate = route.useNavigate();
  const { topic } = useAnswer(TopicHeadDocument, { id });
  if (topic === null) return <Missing kind="topic" />;
  const { papersByYear } = topic;
  return (
    <Page
      key={id}
      kind={topic.source === 'KEYWORD' ? 'Keyword' : 'Term of titles and abstracts'}
      title={topic.label}
      lead={
        <>
          <p>
            {[counted(topic.paperCount, 'paper'), topic.variants.slice(0, 6).join(', ')]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p className="actions">
            <PaperFiles filter={{ topic: id }} />
            <Since
              year={since}
              first={papersByYear[0]?.year ?? null}
              last={papersByYear.at(-1)?.year ?? null}
              onChange={(year) =>
                void navigate({ to: '.', search: { since: year }, resetScroll: false })
              }
            />
          </p>
        </>
      }
    >
      <Section title="Papers by year">
        <YearBars years={papersByYear} />
      </Section>
      <div className="columns">
        <Section title="Authors">
          <Ranks id={id} of="authors" />
        </Section>
        <Section title="Journals">
          <Ranks id={id} of="journals" />
        </Section>
        <Section title="Beside it">
          <Ranks id={id} of="topics" />
        </Section>
      </div>
      <Section
        title={since === undefined ? 'Papers' : `Papers since ${since}`}
        aside={
          <QueryLink
            document={TopicPapersDocument}
            variables={{ id, filter: sinceFilter(since) }}
          />
        }
      >
        <Papers id={id} since={since} />
      </Section>
    </Page>
  );
}

/** The three lists are one question, asked once. */
function Ranks({
  id,
  of,
}: {
  readonly id: string;
  readonly of: 'authors' | 'journals' | 'topics';
}) {
  const { topic } = useAnswer(TopicFieldsDocument, { id });
  if (topic === null) return null;
  if (of === 'authors') return <AuthorRanks edges={topic.topAuthors.edges} />;
  if (of === 'journals') return <JournalRanks edges={topic.topJournals.edges} />;
  return <TopicRanks edges={topic.relatedTopics.edges} />;
}

function Papers({ id, since }: { readonly id: string; readonly since: number | undefined }) {
  const list = useList(
    TopicPapersDocument,
    { id, filter: sinceFilter(since) },
    ({ topic }) => topic?.papers,
  );
  return <PaperList list={list} />;
}
