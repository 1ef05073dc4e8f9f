import { Link } from '@tanstack/react-router';
import { PathsDocument, type PathsQuery, useAnswer } from '../../api/index.js';
import { AuthorLink, counted, Empty, QueryLink, Section } from '../../parts/index.js';

type Path = NonNullable<PathsQuery['coauthorPaths']>[number];

/** The shortest ways, each person below the one before, with the papers of each step. */
export function Paths({ from, to }: { readonly from: string; readonly to: string }) {
  const { coauthorPaths } = useAnswer(PathsDocument, { from, to });
  const paths = coauthorPaths ?? [];
  const [first] = paths;
  if (first === undefined) {
    return <Empty>No way leads from one to the other within six steps.</Empty>;
  }
  return (
    <Section
      title={`${counted(first.length, 'step')}${paths.length > 1 ? `, in ${paths.length} ways` : ''}`}
      aside={<QueryLink document={PathsDocument} variables={{ from, to }} />}
    >
      <ol className="paths">
        {paths.map((path) => (
          <li key={path.authors.map(({ id }) => id).join()}>
            <Steps path={path} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Steps({ path }: { readonly path: Path }) {
  return (
    <ol className="steps">
      {path.authors.map((author, index) => {
        const step = path.steps[index];
        const next = path.authors[index + 1];
        return (
          <li key={author.id}>
            <AuthorLink author={author} />
            {step && next && (
              <p className="step">
                <Link to="/authors/$id/with/$other" params={{ id: author.id, other: next.id }}>
                  {counted(step.paperCount, 'paper')}
                  <span className="unseen">
                    {' '}
                    of {author.name} and {next.name}
                  </span>
                </Link>
                {step.papers.nodes.map(({ id, title, year }) => (
                  <span key={id} className="muted">
                    {' '}
                    {title} {year !== null && `(${year})`}
                  </span>
                ))}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
