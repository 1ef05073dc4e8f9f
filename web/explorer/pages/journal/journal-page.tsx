import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import {
  JournalFieldsDocument,
  JournalHeadDocument,
  JournalPapersDocument,
  useAnswer,
  useList,
} from '../../api/index.js';
import {
  AuthorRanks,
  counted,
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
import { Identity } from './identity.js';

const route = getRouteApi('/journals/$id');

/** The section in which a journal is merged with another. */
const WHICH = 'which';

/** One journal: its papers by year, who writes in it and about what. */
export function JournalPage(): ReactNode {
  const { id } = route.useParams();
  const { since } = route.useSearch();
  const navigate = route.useNavigate();
  const { journal } = useAnswer(JournalHeadDocument, { id });
  if (journal === null) return <Missing kind="journal" />;
  const { papersByYear } = journal;
  return (
    <Page
      key={id}
      kind="Journal"
      title={journal.title}
      lead={
        <>
          <p>
            {[
              counted(journal.paperCount, 'paper'),
              journal.abbreviation,
              journal.issns.length > 0 && `ISSN ${journal.issns.join(', ')}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p className="actions">
            <Since
              year={since}
              first={papersByYear[0]?.year ?? null}
              last={papersByYear.at(-1)?.year ?? null}
              onChange={(year) =>
                void navigate({ to: '.', search: { since: year }, resetScroll: false })
              }
            />
            <a href={`#${WHICH}`}>Merge with another…</a>
            <PaperFiles filter={{ journal: id }} />
          </p>
        </>
      }
    >
      <div className="columns">
        <Section title="Papers by year">
          <YearBars years={papersByYear} />
        </Section>
        <Section title="Authors">
          <Authors id={id} />
        </Section>
        <Section title="Topics">
          <Topics id={id} />
        </Section>
      </div>
      <Section
        title={since === undefined ? 'Papers' : `Papers since ${since}`}
        aside={
          <QueryLink
            document={JournalPapersDocument}
            variables={{ id, filter: sinceFilter(since) }}
          />
        }
      >
        <Papers id={id} since={since} />
      </Section>
      <Section title="Which journal this is" id={WHICH}>
        <Identity journal={journal} />
      </Section>
    </Page>
  );
}

function Authors({ id }: { readonly id: string }) {
  const { journal } = useAnswer(JournalFieldsDocument, { id });
  return <AuthorRanks edges={journal?.topAuthors.edges ?? []} />;
}

function Topics({ id }: { readonly id: string }) {
  const { journal } = useAnswer(JournalFieldsDocument, { id });
  return <TopicRanks edges={journal?.topTopics.edges ?? []} />;
}

function Papers({ id, since }: { readonly id: string; readonly since: number | undefined }) {
  const list = useList(
    JournalPapersDocument,
    { id, filter: sinceFilter(since) },
    ({ journal }) => journal?.papers,
  );
  return <PaperList list={list} />;
}
