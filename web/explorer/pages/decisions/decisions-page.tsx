import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import {
  ask,
  type DecisionKind,
  DecisionsListDocument,
  type DecisionsListQuery,
} from '../../api/index.js';
import {
  DecisionBar,
  Empty,
  More,
  Page,
  Scrolled,
  useDecisions,
  Waiting,
} from '../../parts/index.js';

const PAGE = 50;
/** How often the list is read while a decision is being applied. */
const LOOK_MS = 1_000;

const KINDS: Readonly<Record<DecisionKind, string>> = {
  MERGE: 'Merged',
  NOT_SAME: 'Kept apart',
  REMOVE_IMPORT: 'Import removed',
  SPLIT: 'Split',
  THESAURUS: 'Thesaurus',
};

type Decision = NonNullable<DecisionsListQuery['decisions']>[number];

/** What people decided, the latest first, and the way back from each. */
export function DecisionsPage(): ReactNode {
  return (
    <Page
      kind="Decisions"
      title="What people decided"
      lead={
        <p>
          Each outlives imports, and can be undone. New ones are made in the{' '}
          <Link to="/review">review</Link> and on the pages of authors and papers.
        </p>
      }
    >
      <Waiting>
        <Decisions />
      </Waiting>
    </Page>
  );
}

function Decisions() {
  const made = useDecisions();
  const list = useSuspenseInfiniteQuery({
    queryKey: ['decisions'],
    queryFn: ({ signal, pageParam }) =>
      ask(DecisionsListDocument, { after: pageParam }, signal).then(
        ({ decisions }) => decisions ?? [],
      ),
    refetchInterval: ({ state }) => (isMoving(state.data?.pages) ? LOOK_MS : false),
    initialPageParam: null as string | null,
    getNextPageParam: (page: readonly Decision[]) =>
      page.length === PAGE ? (page.at(-1)?.id ?? null) : null,
  });
  const decisions = list.data.pages.flat();
  if (decisions.length === 0) return <Empty>Nobody has decided anything yet.</Empty>;
  return (
    <>
      <DecisionBar of={made} />
      <Scrolled label="Decisions">
        <table className="wide">
          <thead>
            <tr>
              <th scope="col">Decision</th>
              <th scope="col">Members</th>
              <th scope="col">Reason</th>
              <th scope="col">When</th>
              <th scope="col">
                <span className="unseen">Undo</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {decisions.map((decision) => (
              <tr key={decision.id}>
                <td>
                  {KINDS[decision.kind]}{' '}
                  <span className="muted">{decision.subject.toLowerCase()}</span>
                  {!decision.isApplied && <span role="status"> is being applied…</span>}
                </td>
                <td>{membersOf(decision)}</td>
                <td>
                  {decision.reason}
                  {decision.by !== null && <span className="muted"> ({decision.by})</span>}
                </td>
                <td>{day(decision.decidedAt)}</td>
                <td>
                  {decision.undoneAt === null ? (
                    <button
                      type="button"
                      disabled={made.isBusy}
                      onClick={() => made.undo(decision.id)}
                    >
                      Undo
                    </button>
                  ) : (
                    <span className="muted">undone {day(decision.undoneAt)}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      <More
        list={{
          hasMore: list.hasNextPage,
          isReading: list.isFetchingNextPage,
          failure: list.isFetchNextPageError ? list.error : null,
          readMore: () => void list.fetchNextPage(),
          readAll: () => void list.fetchNextPage(),
        }}
        shown={decisions.length}
        unit="decisions"
      />
    </>
  );
}

/** A large import leaves and returns after the decision is made. */
function isMoving(pages: readonly (readonly Decision[])[] = []): boolean {
  return pages.flat().some(({ isApplied }) => !isApplied);
}

function membersOf({ members, from, lineCount }: Decision): string {
  if (lineCount > 0) return `${lineCount} lines`;
  const apart = from.length > 0 ? ` | ${from.join('; ')}` : '';
  // Names come as `family|given`.
  return `${members.join('; ')}${apart}`.replaceAll(/(?<=\S)\|(?=\S)/g, ', ');
}

/** `2026-11-29 16:05`, in the reader's own time. */
function day(iso: string): string {
  return new Date(iso).toLocaleString('sv').slice(0, 16);
}
