import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { JournalsOfYearsDocument, useAnswer } from '../../api/index.js';
import { counted, Empty, Page, QueryLink, Waiting } from '../../parts/index.js';
import { HeatMap } from './heat-map.js';
import { YearField } from './year-field.js';

const route = getRouteApi('/years');

/** As many columns as one can read, and rows. */
const YEARS = 15;
const JOURNALS = 20;

/** How many papers the largest journals have in each year, as a map of counts. */
export function YearsPage(): ReactNode {
  const { from, to } = route.useSearch();
  const navigate = route.useNavigate();
  const set = (years: { readonly from?: number | undefined; readonly to?: number | undefined }) =>
    void navigate({ to: '.', search: { from, to, ...years }, replace: true });
  return (
    <Page
      kind="Journals and years"
      title="Papers by journal and year"
      lead={
        <p className="actions">
          <YearField label="From" year={from} onChange={(year) => set({ from: year })} />
          <YearField label="To" year={to} onChange={(year) => set({ to: year })} />
        </p>
      }
    >
      <Waiting>
        <Chart from={from} to={to} />
      </Waiting>
    </Page>
  );
}

function Chart(given: { readonly from: number | undefined; readonly to: number | undefined }) {
  const covered = useAnswer(JournalsOfYearsDocument, { first: 1 }).graphSummary?.years;
  const to = given.to ?? covered?.to ?? 0;
  const from = Math.max(
    given.from ?? to - YEARS + 1,
    given.to === undefined ? (covered?.from ?? to) : 0,
  );
  const filter = { year: { from, to } };
  const { paperGroups } = useAnswer(JournalsOfYearsDocument, { filter, first: JOURNALS });
  const journals = (paperGroups?.nodes ?? []).flatMap(({ keys: [key], paperCount }) =>
    key === undefined ? [] : [{ id: key.id, title: key.label, paperCount }],
  );
  if (journals.length === 0) return <Empty>No paper of these years is in a journal.</Empty>;
  const total = paperGroups?.totalCount ?? 0;
  return (
    <>
      <p className="actions muted">
        {total > journals.length &&
          `The ${journals.length} largest of ${counted(total, 'journal')} with papers from ${from} to ${to}.`}{' '}
        <QueryLink document={JournalsOfYearsDocument} variables={{ filter, first: JOURNALS }} />
      </p>
      <HeatMap journals={journals} from={from} to={to} />
    </>
  );
}
