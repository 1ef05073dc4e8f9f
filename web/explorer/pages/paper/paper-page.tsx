import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PaperPageDocument, useAnswer } from '../../api/index.js';
import {
  AuthorNames,
  Missing,
  Page,
  PaperFiles,
  PaperSource,
  QueryLink,
  Section,
} from '../../parts/index.js';
import { Details } from './details.js';
import { Identity } from './identity/index.js';
import type { Paper } from './paper.js';
import { Records } from './records.js';

const route = getRouteApi('/papers/$id');

/** The section in which a paper is merged and split. */
const WHICH = 'which';

/** All names are shown up to so many. */
const MOST_NAMES = 60;

/** One paper: what it says, who wrote it, and the records that it is made of. */
export function PaperPage(): ReactNode {
  const { id } = route.useParams();
  const { paper } = useAnswer(PaperPageDocument, { id });
  if (paper === null) return <Missing kind="paper" />;
  return (
    <Page
      key={id}
      kind="Paper"
      title={paper.title ?? 'Without a title'}
      lead={
        <>
          <p className="byline">
            <AuthorNames authorships={paper.authorships} shown={MOST_NAMES} />
          </p>
          <p>
            <PaperSource paper={paper} />
          </p>
          <p className="actions">
            <a href={`#${WHICH}`}>Merge or split…</a>
            <PaperFiles filter={{ ids: [paper.id] }} />
          </p>
          {paper.possibleDuplicates.length > 0 && (
            <p>
              <a href={`#${WHICH}`}>Perhaps the same as another paper</a>
            </p>
          )}
        </>
      }
    >
      <div className="columns with-side">
        <div className="page">
          {paper.abstractSections.length > 0 && (
            <Section title="Abstract">
              <Abstract paper={paper} />
            </Section>
          )}
          <Section
            title={paper.records.length === 1 ? 'Record' : 'Records'}
            aside={<QueryLink document={PaperPageDocument} variables={{ id }} />}
          >
            <Records paper={paper} />
          </Section>
          <Section title="Which paper this is" id={WHICH}>
            <Identity paper={paper} />
          </Section>
        </div>
        <div className="page">
          {paper.topics.edges.length > 0 && (
            <Section title="Topics">
              <Topics paper={paper} />
            </Section>
          )}
          <Section title="Details">
            <Details paper={paper} />
          </Section>
        </div>
      </div>
    </Page>
  );
}

function Abstract({ paper }: { readonly paper: Paper }) {
  return (
    <div className="prose">
      {paper.abstractSections.map(({ heading, text }) => (
        <p key={`${heading} ${text}`}>
          {heading !== null && <strong>{heading}. </strong>}
          {text}
        </p>
      ))}
    </div>
  );
}

function Topics({ paper }: { readonly paper: Paper }) {
  return (
    <ul className="tags">
      {paper.topics.edges.map(({ node: { id, label }, isMajor }) => (
        <li key={id}>
          <Link to="/topics/$id" params={{ id }} className={isMajor ? 'major' : undefined}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
