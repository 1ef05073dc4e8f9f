import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { SourcesListDocument, useAnswer } from '../../api/index.js';
import { count, Empty, Page, Scrolled, Section, Waiting } from '../../parts/index.js';
import { Overlap } from './overlap.js';

const route = getRouteApi('/sources');

/** So many are compared until a person chooses. */
const FIRST = 4;

/** What was imported, and how much of it is the same. */
export function SourcesPage(): ReactNode {
  return (
    <Page
      kind="Sources"
      title="Where the papers come from"
      lead="Choose two sources or more to see how many papers each has alone, and how many they share."
    >
      <Waiting>
        <Sources />
      </Waiting>
    </Page>
  );
}

function Sources() {
  const { graphSummary } = useAnswer(SourcesListDocument, {});
  const { imports } = route.useSearch();
  const navigate = route.useNavigate();
  const sources = graphSummary?.latestImports ?? [];
  if (sources.length === 0) {
    return (
      <Empty>
        Nothing was imported yet. <Link to="/import">Import files</Link>
      </Empty>
    );
  }
  const chosen = imports?.split(',') ?? sources.slice(0, FIRST).map(({ id }) => id);
  const choose = (id: string, isChosen: boolean) => {
    const ids = isChosen ? [...chosen, id] : chosen.filter((each) => each !== id);
    void navigate({ to: '.', search: { imports: ids.join(',') || 'none' }, replace: true });
  };
  return (
    <>
      <Section title="Sources">
        <Scrolled label="Table of sources">
          <table className="wide">
            <thead>
              <tr>
                <th scope="col">Compare</th>
                <th scope="col">Source</th>
                <th scope="col">From</th>
                <th scope="col" className="number">
                  Records
                </th>
                <th scope="col" className="number">
                  Problems
                </th>
                <th scope="col">Imported</th>
              </tr>
            </thead>
            <tbody>
              {sources.map(({ id, source, producer, records, problemCount, at }) => (
                <tr key={id}>
                  <td>
                    <input
                      type="checkbox"
                      aria-label={`Compare ${source}`}
                      checked={chosen.includes(id)}
                      onChange={({ target }) => choose(id, target.checked)}
                    />
                  </td>
                  <td>
                    <Link
                      to="/papers"
                      search={{ filter: { import: id }, title: `Papers of ${source}` }}
                    >
                      {source}
                    </Link>
                  </td>
                  <td>{producer ?? ''}</td>
                  <td className="number">{records === null ? '' : count(records)}</td>
                  <td className="number">{problemCount === null ? '' : count(problemCount)}</td>
                  <td>{at.slice(0, 10)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolled>
      </Section>
      <Section title="What they share">
        {chosen.filter((id) => sources.some((source) => source.id === id)).length < 2 ? (
          <Empty>Choose two sources or more.</Empty>
        ) : (
          <Overlap imports={chosen} />
        )}
      </Section>
    </>
  );
}
