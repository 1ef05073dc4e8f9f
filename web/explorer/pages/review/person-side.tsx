import { PersonAtReviewDocument, type ReviewedPersonFragment, useAnswer } from '../../api/index.js';
import { AuthorLink, counted, years } from '../../parts/index.js';

/** One side of a pair of people: what helps to tell who it is. */
export function PersonSide({ person }: { readonly person: ReviewedPersonFragment }) {
  const { author } = useAnswer(PersonAtReviewDocument, { id: person.id });
  const rows = [
    ['Written as', person.variants.join(' · ')],
    ['Co-authors', author?.coauthors.nodes.map(({ name }) => name).join('; ')],
    ['Journals', author?.journals.nodes.map(({ title }) => title).join('; ')],
    [
      'Papers',
      author?.papers.nodes.map(({ title, year }) => `${title} (${year ?? 'no year'})`).join('; '),
    ],
  ] as const;
  return (
    <>
      <h2>
        <AuthorLink author={person} />
      </h2>
      <p className="muted">
        {[counted(person.paperCount, 'paper'), years(person.firstYear, person.lastYear)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <dl className="details">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value || 'none'}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
