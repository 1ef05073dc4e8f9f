import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page, Waiting } from '../../parts/index.js';
import { PaperQueue } from './paper-queue.js';
import { PeopleQueue } from './people-queue.js';

const route = getRouteApi('/review');

/** Pairs that rules found likely but not certain, to be decided one by one. */
export function ReviewPage(): ReactNode {
  const { of = 'people' } = route.useSearch();
  return (
    <Page
      kind="Review"
      title="Who is who, which is which"
      lead={
        <p>
          Rules join what is certain. What is only likely is here, for you to decide: what you
          decide is kept through later imports, and can be <Link to="/decisions">undone</Link>.
        </p>
      }
    >
      <nav className="choices" aria-label="What is reviewed">
        <Choice of="people" chosen={of} label="People" />
        <Choice of="papers" chosen={of} label="Papers" />
      </nav>
      <Waiting key={of}>{of === 'people' ? <PeopleQueue /> : <PaperQueue />}</Waiting>
    </Page>
  );
}

function Choice({
  of,
  chosen,
  label,
}: {
  readonly of: 'people' | 'papers';
  readonly chosen: string;
  readonly label: string;
}) {
  return (
    <Link to="/review" search={{ of }} data-chosen={of === chosen}>
      {label}
    </Link>
  );
}
