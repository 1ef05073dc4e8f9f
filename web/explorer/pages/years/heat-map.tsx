import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ask, JournalsByYearDocument } from '../../api/index.js';
import { count, counted, Scrolled } from '../../parts/index.js';

/** A row of the map. */
interface Row {
  readonly id: string;
  readonly title: string;
  readonly paperCount: number;
}

/** A journal a row, a year a column; each number leads to its papers, and its ground is darker the larger it is. */
export function HeatMap({
  journals,
  from,
  to,
}: {
  readonly journals: readonly Row[];
  readonly from: number;
  readonly to: number;
}) {
  const { data: counts } = useSuspenseQuery({
    queryKey: ['heat map', journals.map(({ id }) => id), from, to],
    queryFn: ({ signal }) => readCounts(journals, from, to, signal),
  });
  const years = Array.from({ length: to - from + 1 }, (_none, index) => from + index);
  const most = Math.max(1, ...counts.values());
  return (
    <Scrolled label="Papers by journal and year">
      <table className="heat-map">
        <thead>
          <tr>
            <th scope="col">Journal</th>
            {years.map((year) => (
              <th key={year} scope="col" className="number">
                {year}
              </th>
            ))}
            <th scope="col" className="number">
              All
            </th>
          </tr>
        </thead>
        <tbody>
          {journals.map(({ id, title, paperCount }) => (
            <tr key={id}>
              <th scope="row">
                <Link to="/journals/$id" params={{ id }}>
                  {title}
                </Link>
              </th>
              {years.map((year) => (
                <Cell
                  key={year}
                  journal={{ id, title }}
                  year={year}
                  papers={counts.get(`${id} ${year}`) ?? 0}
                  most={most}
                />
              ))}
              <td className="number">{count(paperCount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}

/** The lightest ground that is told from none, in percent of the darkest. */
const LIGHTEST = 12;

function Cell({
  journal: { id, title },
  year,
  papers,
  most,
}: {
  readonly journal: { readonly id: string; readonly title: string };
  readonly year: number;
  readonly papers: number;
  readonly most: number;
}) {
  if (papers === 0) return <td className="number none">·</td>;
  const share = LIGHTEST + ((100 - LIGHTEST) * papers) / most;
  return (
    <td className="number" style={{ '--share': `${share.toFixed(0)}%` }}>
      <Link
        to="/papers"
        search={{
          filter: { journal: id, year: { from: year, to: year } },
          title: `${title}, ${year}`,
        }}
        aria-label={`${counted(papers, 'paper')} of ${title} in ${year}`}
      >
        {papers}
      </Link>
    </td>
  );
}

/** The number of papers of each journal and year, by the ids of both. */
async function readCounts(
  journals: readonly Row[],
  from: number,
  to: number,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, number>> {
  const filter = { year: { from, to }, journals: { any: journals.map(({ id }) => id) } };
  const counts = new Map<string, number>();
  let after: string | null = null;
  do {
    const answer: Awaited<ReturnType<typeof readPage>> = await readPage(after);
    for (const { keys, paperCount } of answer?.nodes ?? []) {
      const [journal, year] = keys;
      if (journal && year) counts.set(`${journal.id} ${year.id}`, paperCount);
    }
    after = answer?.pageInfo.hasNextPage ? answer.pageInfo.endCursor : null;
  } while (after !== null);
  return counts;

  async function readPage(start: string | null) {
    const variables = start === null ? { filter } : { filter, after: start };
    return (await ask(JournalsByYearDocument, variables, signal)).paperGroups;
  }
}
