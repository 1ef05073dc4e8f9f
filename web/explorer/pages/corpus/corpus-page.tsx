import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import {
  type AuthorHealthAspect,
  CorpusHealthPageDocument,
  type CorpusHealthPageQuery,
  type PaperHealthAspect,
  toFilter,
  useAnswer,
} from '../../api/index.js';
import {
  AuthorLink,
  count,
  counted,
  Empty,
  Page,
  QueryLink,
  Scrolled,
  Section,
} from '../../parts/index.js';

type Health = NonNullable<CorpusHealthPageQuery['corpusHealth']>;

const PAPERS: Readonly<Record<PaperHealthAspect, string>> = {
  ABSTRACT: 'an abstract',
  ADDRESSES: 'addresses',
  DOI: 'a DOI',
  ISSN: 'an ISSN',
  JOURNAL: 'a journal, series or book',
  KEYWORDS: 'keywords',
  ORCID: 'an ORCID',
  POSSIBLE_DUPLICATE: 'a possible duplicate',
  YEAR: 'a year',
};

const AUTHORS: Readonly<Record<AuthorHealthAspect, string>> = {
  NAME_IN_CAPITALS: 'a name in capitals only',
  ORCID: 'an ORCID',
  SHARED_NAME: 'a name that others have too',
  SINGLE_WORD_NAME: 'a name of one word',
};

/** What the records have, and what they lack: where an analysis stands on firm ground. */
export function CorpusPage(): ReactNode {
  const { corpusHealth, graphSummary } = useAnswer(CorpusHealthPageDocument, {});
  if (corpusHealth === null || corpusHealth.paperCount === 0) {
    return (
      <Page kind="Corpus" title="What the records have">
        <Empty>The graph has no papers yet.</Empty>
      </Page>
    );
  }
  return (
    <Page
      kind="Corpus"
      title="What the records have, and what they lack"
      lead={`${counted(corpusHealth.paperCount, 'paper')} · ${counted(corpusHealth.authorCount, 'author')}`}
    >
      <Section
        title="Papers"
        aside={<QueryLink document={CorpusHealthPageDocument} variables={{}} />}
      >
        <Papers rows={corpusHealth.papers} />
      </Section>
      <div className="columns">
        <Section title="Authors">
          <Authors rows={corpusHealth.authors} />
        </Section>
        <Section title="Languages">
          <ul className="plain-list">
            {(graphSummary?.languages ?? []).slice(0, 12).map(({ language, paperCount }) => (
              <li key={language}>
                {language ?? 'not given'} <span className="muted">{count(paperCount)}</span>
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </Page>
  );
}

function Papers({ rows }: { readonly rows: Health['papers'] }) {
  return (
    <Scrolled label="What papers have">
      <table className="wide shares">
        <thead>
          <tr>
            <th scope="col">Papers with</th>
            <th scope="col" className="number">
              Papers
            </th>
            <th scope="col">Share</th>
            <th scope="col">Others</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ aspect, paperCount, share, filter, filterOfOthers }) => (
            <tr key={aspect}>
              <th scope="row">{PAPERS[aspect]}</th>
              <td className="number">
                <Link
                  to="/papers"
                  search={{ filter: toFilter(filter), title: `Papers with ${PAPERS[aspect]}` }}
                  aria-label={`${counted(paperCount, 'paper')} with ${PAPERS[aspect]}`}
                >
                  {count(paperCount)}
                </Link>
              </td>
              <td className="share" style={{ '--share': `${(100 * (share ?? 0)).toFixed(0)}%` }}>
                {percent(share)}
              </td>
              <td>
                <Link
                  to="/papers"
                  search={{
                    filter: toFilter(filterOfOthers),
                    title: `Papers without ${PAPERS[aspect]}`,
                  }}
                >
                  without<span className="unseen"> {PAPERS[aspect]}</span>
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}

function Authors({ rows }: { readonly rows: Health['authors'] }) {
  return (
    <dl className="details">
      {rows.map(({ aspect, authorCount, share, examples }) => (
        <div key={aspect}>
          <dt>With {AUTHORS[aspect]}</dt>
          <dd>
            {count(authorCount)} <span className="muted">{percent(share)}</span>{' '}
            {examples.slice(0, 4).map((author) => (
              <span key={author.id}>
                <AuthorLink author={author} />{' '}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function percent(share: number | null): string {
  return share === null ? '' : `${(100 * share).toFixed(share > 0.995 && share < 1 ? 1 : 0)} %`;
}
