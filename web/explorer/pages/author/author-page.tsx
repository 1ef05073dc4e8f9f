import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import {
  AuthorCoauthorsDocument,
  AuthorHeadDocument,
  AuthorPapersDocument,
  useAnswer,
  useList,
} from '../../api/index.js';
import {
  counted,
  Missing,
  Page,
  PaperFiles,
  PaperList,
  QueryLink,
  Section,
  Since,
  sinceFilter,
  YearBars,
  years,
} from '../../parts/index.js';
import { Coauthors } from './coauthors.js';
import { AuthorFields } from './fields.js';
import { Identity, MayBe } from './identity/index.js';

const route = getRouteApi('/authors/$id');

/** The section in which names are merged and split. */
const WHO = 'who';

/** One author: with whom, where and about what she publishes, and which names are hers. */
export function AuthorPage(): ReactNode {
  const { id } = route.useParams();
  const { since } = route.useSearch();
  const navigate = route.useNavigate();
  const { author } = useAnswer(AuthorHeadDocument, { id });
  if (author === null) return <Missing kind="author" />;
  const span = years(author.firstYear, author.lastYear);
  return (
    <Page
      key={id}
      kind={author.isGroup ? 'Group' : 'Author'}
      title={author.name}
      lead={
        <>
          <p>
            {[
              counted(author.paperCount, 'paper'),
              span,
              counted(author.coauthors.totalCount, 'co-author'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {author.orcids.map((orcid) => (
            <p key={orcid}>
              ORCID{' '}
              <a href={`https://orcid.org/${orcid}`} rel="noreferrer">
                {orcid}
              </a>
            </p>
          ))}
          <p className="actions">
            <Since
              year={since}
              first={author.firstYear}
              last={author.lastYear}
              onChange={(year) =>
                void navigate({ to: '.', search: { since: year }, resetScroll: false })
              }
            />
            <Link to="/network" search={{ author: id }}>
              Picture of the network
            </Link>
            <Link to="/path" search={{ from: id }}>
              Path to…
            </Link>
            <a href={`#${WHO}`}>Merge or split…</a>
            <PaperFiles filter={{ author: id }} />
          </p>
          <MayBe id={id} who={WHO} />
        </>
      }
    >
      <div className="columns">
        <Section title="Papers by year">
          <YearBars years={author.papersByYear} />
        </Section>
        <Section
          title={since === undefined ? 'Co-authors' : `Co-authors since ${since}`}
          aside={
            <QueryLink
              document={AuthorCoauthorsDocument}
              variables={{ id, filter: sinceFilter(since) }}
            />
          }
        >
          <Coauthors id={id} since={since} />
        </Section>
      </div>
      <AuthorFields id={id} since={since} />
      <Section title={since === undefined ? 'Papers' : `Papers since ${since}`}>
        <Papers id={id} since={since} />
      </Section>
      <Section title="Who this is" id={WHO}>
        <Identity id={id} />
      </Section>
    </Page>
  );
}

function Papers({ id, since }: { readonly id: string; readonly since: number | undefined }) {
  const list = useList(
    AuthorPapersDocument,
    { id, filter: sinceFilter(since) },
    ({ author }) => author?.papers,
  );
  return <PaperList list={list} />;
}
