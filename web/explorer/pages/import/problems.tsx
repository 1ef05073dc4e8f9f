import { ImportProblemsDocument, useList } from '../../api/index.js';
import { More } from '../../parts/index.js';

/** What reading a file found, each with its line, and a caret below the place. */
export function Problems({ id }: { readonly id: string }) {
  const list = useList(ImportProblemsDocument, { id }, (answer) => answer.import?.problems);
  const problems = list.pages.flatMap(({ nodes }) => nodes);
  return (
    <>
      <ol className="problems">
        {problems.map(({ code, severity, line, column, message, text }) => (
          <li key={`${line} ${column} ${code}`}>
            <p>
              <code>
                {line}:{column}
              </code>{' '}
              <span className="muted">{severity.toLowerCase()}</span> {message} <code>{code}</code>
            </p>
            {text !== null && <pre>{`${text}\n${' '.repeat(Math.max(0, column - 1))}^`}</pre>}
          </li>
        ))}
      </ol>
      <More list={list} shown={problems.length} of={list.pages[0]?.totalCount} unit="problems" />
    </>
  );
}
