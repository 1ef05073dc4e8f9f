import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { TopicsListDocument, useList } from '../../api/index.js';
import { counted, More, NameFilter, Page, TopicRanks, Waiting } from '../../parts/index.js';

const route = getRouteApi('/topics');

/** All topics by number of papers, or those whose names hold some words. */
export function TopicsPage(): ReactNode {
  const { name } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page
      kind="Topics"
      title="All topics"
      lead={
        <NameFilter
          label="Words of the label"
          value={name}
          onChange={(text) => void navigate({ to: '.', search: { name: text }, replace: true })}
        />
      }
    >
      <Waiting>
        <Topics name={name} />
      </Waiting>
    </Page>
  );
}

function Topics({ name }: { readonly name: string | undefined }) {
  const list = useList(
    TopicsListDocument,
    { filter: name === undefined ? null : { label: name } },
    ({ topics }) => topics,
  );
  const nodes = list.pages.flatMap((page) => page.nodes);
  return (
    <>
      <p className="muted">{counted(list.pages[0]?.totalCount ?? 0, 'topic')}</p>
      <TopicRanks edges={nodes.map((node) => ({ node, paperCount: node.paperCount }))} />
      <More list={list} shown={nodes.length} of={list.pages[0]?.totalCount} unit="topics" />
    </>
  );
}
