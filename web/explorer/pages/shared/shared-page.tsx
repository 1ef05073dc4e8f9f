import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { SharedHeadDocument, SharedPapersDocument, useAnswer, useList } from '../../api/index.js';
import {
  AuthorLink,
  counted,
  Missing,
  Page,
  PaperList,
  QueryLink,
  Since,
  sinceFilter,
  Waiting,
} from '../../parts/index.js';

const route = getRouteApi('/authors/$id/with/$other');

/** The papers behind a link: those that two authors signed together. */
export function SharedPage(): ReactNode {
  const { id, other } = route.useParams();
  const { since } = route.useSearch();
  const navigate = route.useNavigate();
  const { a, b } = useAnswer(SharedHeadDocument, { a: id, b: other });
  if (a === null || b === null) return <Missing kind="author" />;
  return (
    <Page
      kind="Papers together"
      title={`${a.name} and ${b.name}`}
      lead={
        <p className="actions">
          <AuthorLink author={a} />
          <AuthorLink author={b} />
          <Since
            year={since}
            first={a.firstYear}
            last={a.lastYear}
            onChange={(year) =>
              void navigate({ to: '.', search: { since: year }, resetScroll: false })
            }
          />
        </p>
      }
    >
      <Waiting>
        <Shared authors={[a.id, b.id]} since={since} />
      </Waiting>
    </Page>
  );
}

function Shared({
  authors,
  since,
}: {
  readonly authors: string[];
  readonly since: number | undefined;
}) {
  const list = useList(
    SharedPapersDocument,
    { authors, filter: sinceFilter(since) },
    ({ sharedPapers }) => sharedPapers,
  );
  const total = list.pages[0]?.totalCount ?? 0;
  return (
    <>
      <p className="actions muted">
        {counted(total, 'paper')}{' '}
        <QueryLink
          document={SharedPapersDocument}
          variables={{ authors, filter: sinceFilter(since) }}
        />
      </p>
      <PaperList list={list} />
    </>
  );
}
