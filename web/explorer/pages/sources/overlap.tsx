import { Link } from '@tanstack/react-router';
import { SourcesOverlapDocument, toFilter, useAnswer } from '../../api/index.js';
import { count, Figures, QueryLink, Scrolled } from '../../parts/index.js';

/** How many papers each combination of sources shares; each number leads to its papers. */
export function Overlap({ imports }: { readonly imports: readonly string[] }) {
  const { importOverlap } = useAnswer(SourcesOverlapDocument, { imports: [...imports] });
  if (importOverlap === null) return null;
  const { records, duplicates, papers, combinations } = importOverlap;
  const most = Math.max(1, ...combinations.map((each) => each.papers));
  return (
    <>
      <Figures
        of={[
          ['Records', count(records)],
          ['Duplicates', count(duplicates)],
          ['Papers', count(papers)],
        ]}
      />
      <p>
        <QueryLink document={SourcesOverlapDocument} variables={{ imports: [...imports] }} />
      </p>
      <Scrolled label="Papers by combination of sources">
        <table className="wide shares">
          <thead>
            <tr>
              <th scope="col">In all of these, and in no other</th>
              <th scope="col" className="number">
                Papers
              </th>
              <th scope="col">
                <span className="unseen">Compared with the largest</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {combinations.map((each) => (
              <tr key={each.imports.join()}>
                <td>{each.sources.join(' + ')}</td>
                <td className="number">
                  <Link
                    to="/papers"
                    search={{ filter: toFilter(each.filter), title: each.sources.join(' + ') }}
                  >
                    {count(each.papers)}
                    <span className="unseen"> papers of {each.sources.join(' and ')}</span>
                  </Link>
                </td>
                <td
                  className="share"
                  style={{ '--share': `${((100 * each.papers) / most).toFixed(0)}%` }}
                />
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
    </>
  );
}
