import { Link } from '@tanstack/react-router';
import { JournalSideDocument, useAnswer } from '../../api/index.js';
import { counted, Side, years } from '../../parts/index.js';

/** One of two journals that are compared: what helps to tell whether they are one. */
export function JournalSide({ id }: { readonly id: string }) {
  const { journal } = useAnswer(JournalSideDocument, { id });
  if (journal === null) return null;
  const { title, abbreviation, issns, papersByYear, papers, topAuthors } = journal;
  const [first, last] = [papersByYear[0]?.year ?? null, papersByYear.at(-1)?.year ?? null];
  return (
    <Side
      name={
        <Link to="/journals/$id" params={{ id: journal.id }}>
          {title}
        </Link>
      }
      lead={[counted(journal.paperCount, 'paper'), years(first, last)]}
      rows={[
        ['Abbreviation', abbreviation ?? ''],
        ['ISSN', issns.join(', ')],
        ['Authors', topAuthors.nodes.map(({ name }) => name).join('; ')],
        [
          'Papers',
          papers.nodes.map((paper) => `${paper.title} (${paper.year ?? 'no year'})`).join('; '),
        ],
      ]}
    />
  );
}
