import { PersonSideDocument, useAnswer } from '../../api/index.js';
import { counted, years } from '../figures.js';
import { AuthorLink } from '../papers/index.js';
import { Side } from './sides.js';

/** One of two people that are compared: what helps to tell who it is. */
export function PersonSide({ id }: { readonly id: string }) {
  const { author } = useAnswer(PersonSideDocument, { id });
  if (author === null) return null;
  const { variants, coauthors, journals, papers } = author;
  return (
    <Side
      name={<AuthorLink author={author} />}
      lead={[counted(author.paperCount, 'paper'), years(author.firstYear, author.lastYear)]}
      rows={[
        ['Written as', variants.join(' · ')],
        ['Co-authors', coauthors.nodes.map(({ name }) => name).join('; ')],
        ['Journals', journals.nodes.map(({ title }) => title).join('; ')],
        [
          'Papers',
          papers.nodes.map(({ title, year }) => `${title} (${year ?? 'no year'})`).join('; '),
        ],
      ]}
    />
  );
}
