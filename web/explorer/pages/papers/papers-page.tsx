import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import {
  FilteredPapersDocument,
  type PaperFilter,
  type PaperOrder,
  useList,
} from '../../api/index.js';
import { counted, FilterForm, Page, PaperList, QueryLink, Waiting } from '../../parts/index.js';

const route = getRouteApi('/papers');

const ORDERS = {
  YEAR_DESC: 'Newest first',
  YEAR_ASC: 'Oldest first',
  TITLE_ASC: 'By title',
} as const;

/** The papers that a filter selects: what a number elsewhere on these pages counts. */
export function PapersPage(): ReactNode {
  const search = route.useSearch();
  const { filter, title, sort = 'YEAR_DESC' } = search;
  const navigate = route.useNavigate();
  return (
    <Page
      kind="Papers"
      title={title ?? (filter === undefined ? 'All papers' : 'Selected papers')}
      lead={
        <>
          <label htmlFor="order">Order</label>{' '}
          <select
            id="order"
            value={sort}
            onChange={({ target }) =>
              void navigate({
                to: '.',
                search: { ...search, sort: isOrder(target.value) ? target.value : undefined },
                replace: true,
              })
            }
          >
            {Object.entries(ORDERS).map(([order, name]) => (
              <option key={order} value={order}>
                {name}
              </option>
            ))}
          </select>
        </>
      }
    >
      <FilterForm
        filter={filter ?? null}
        onChange={(changed) =>
          void navigate({ to: '.', search: { filter: changed ?? undefined, sort: search.sort } })
        }
      />
      <Waiting>
        <Papers filter={filter ?? null} orderBy={[sort]} />
      </Waiting>
    </Page>
  );
}

function isOrder(value: string): value is keyof typeof ORDERS {
  return value in ORDERS;
}

function Papers(variables: {
  readonly filter: PaperFilter | null;
  readonly orderBy: PaperOrder[];
}) {
  const list = useList(FilteredPapersDocument, { ...variables }, ({ papers }) => papers);
  return (
    <>
      <p className="actions muted">
        {counted(list.pages[0]?.totalCount ?? 0, 'paper')}{' '}
        <QueryLink document={FilteredPapersDocument} variables={{ ...variables }} />
      </p>
      <PaperList list={list} />
    </>
  );
}
