import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { ask, ImportsListDocument, type ImportsListQuery } from '../../api/index.js';
import { Empty, Failure, useDecisions } from '../../parts/index.js';
import type { Import } from './import.js';
import { ImportRow } from './import-row.js';
import type { RemovalDecision } from './remove-import.js';

/** How often a list is read in which something moves. */
const LOOK_MS = 700;
const MOVING: ReadonlySet<Import['status']> = new Set(['ENQUEUED', 'PROCESSING']);

/** An import that was taken out, and the decision that did it. */
interface Removed {
  readonly name: string;
  readonly decision: RemovalDecision;
}

/** The latest imports, read again while one of them moves. */
export function Imports() {
  const [removed, setRemoved] = useState<Removed | null>(null);
  const { isBusy, error, undo } = useDecisions();
  const { data } = useSuspenseQuery({
    queryKey: ['imports'],
    queryFn: ({ signal }) => ask(ImportsListDocument, {}, signal),
    staleTime: 0,
    refetchInterval: ({ state }) => (movingOf(state.data) > 0 ? LOOK_MS : false),
  });
  useFreshGraph(movingOf(data));
  const imports = data.imports?.nodes ?? [];
  if (imports.length === 0) return <Empty>Nothing was imported through this server yet.</Empty>;
  return (
    <>
      <p role="status" className="decision-bar">
        {removed !== null && (
          <>
            {removed.name} {removed.decision.isApplied ? 'is out' : 'is on its way out'}.{' '}
            <button
              type="button"
              disabled={isBusy}
              onClick={() => undo(removed.decision.id, () => setRemoved(null))}
            >
              Bring it back
            </button>{' '}
            <Link to="/decisions">All decisions</Link>
          </>
        )}
      </p>
      {error !== null && <Failure error={error} />}
      <ul className="imports">
        {imports.map((each) => (
          <li key={each.id}>
            <ImportRow
              of={each}
              onRemoved={(decision) => setRemoved({ name: each.name, decision })}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function movingOf(data: ImportsListQuery | undefined): number {
  return (data?.imports?.nodes ?? []).filter(({ status }) => MOVING.has(status)).length;
}

/** When an import has ended, what other pages have read is old. */
function useFreshGraph(moving: number): void {
  const client = useQueryClient();
  const before = useRef(moving);
  useEffect(() => {
    if (moving < before.current) {
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'imports' });
    }
    before.current = moving;
  }, [moving, client]);
}
