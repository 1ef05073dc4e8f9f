import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { JournalsListDocument, useList } from '../../api/index.js';
import { counted, JournalRanks, More, NameFilter, Page, Waiting } from '../../parts/index.js';

const route = getRouteApi('/journals');

/** All journals by number of papers, or those whose names hold some words. */
export function JournalsPage(): ReactNode {
  const { name } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page
      kind="Journals"
      title="All journals"
      lead={
        <NameFilter
          label="Words of the title"
          value={name}
          onChange={(text) => void navigate({ to: '.', search: { name: text }, replace: true })}
        />
      }
    >
      <Waiting>
        <Journals name={name} />
      </Waiting>
    </Page>
  );
}

function Journals({ name }: { readonly name: string | undefined }) {
  const list = useList(
    JournalsListDocument,
    { filter: name === undefined ? null : { title: name } },
    ({ journals }) => journals,
  );
  const nodes = list.pages.flatMap((page) => page.nodes);
  return (
    <>
      <p className="muted">{counted(list.pages[0]?.totalCount ?? 0, 'journal')}</p>
      <JournalRanks edges={nodes.map((node) => ({ node, paperCount: node.paperCount }))} />
      <More list={list} shown={nodes.length} of={list.pages[0]?.totalCount} unit="journals" />
    </>
  );
}
