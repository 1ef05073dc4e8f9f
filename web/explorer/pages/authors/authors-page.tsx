import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { AuthorsListDocument, useList } from '../../api/index.js';
import {
  AuthorLink,
  count,
  counted,
  Empty,
  More,
  NameFilter,
  Page,
  Waiting,
  years,
} from '../../parts/index.js';

const route = getRouteApi('/authors');

/** All authors by number of papers, or those whose names hold some words. */
export function AuthorsPage(): ReactNode {
  const { name } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page
      kind="Authors"
      title="All authors"
      lead={
        <NameFilter
          label="A part of the name"
          value={name}
          onChange={(text) => void navigate({ to: '.', search: { name: text }, replace: true })}
        />
      }
    >
      <Waiting>
        <Authors name={name} />
      </Waiting>
    </Page>
  );
}

function Authors({ name }: { readonly name: string | undefined }) {
  const list = useList(
    AuthorsListDocument,
    { filter: name === undefined ? null : { name }, orderBy: ['PAPER_COUNT_DESC'] },
    ({ authors }) => authors,
  );
  const authors = list.pages.flatMap(({ nodes }) => nodes);
  if (authors.length === 0) return <Empty>No author has such a name.</Empty>;
  return (
    <>
      <p className="muted">{counted(list.pages[0]?.totalCount ?? 0, 'author')}</p>
      <table className="wide">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col" className="number">
              Papers
            </th>
            <th scope="col">Years</th>
          </tr>
        </thead>
        <tbody>
          {authors.map((author) => (
            <tr key={author.id}>
              <td>
                <AuthorLink author={author} />
              </td>
              <td className="number">{count(author.paperCount)}</td>
              <td>{years(author.firstYear, author.lastYear)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <More list={list} shown={authors.length} of={list.pages[0]?.totalCount} unit="authors" />
    </>
  );
}
