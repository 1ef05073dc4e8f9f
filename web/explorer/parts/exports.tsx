import { BASE, type PaperFilter } from '../api/index.js';

const FORMATS = [
  ['ris', 'RIS'],
  ['bib', 'BibTeX'],
  ['csv', 'CSV'],
] as const;

/** The papers of a filter as files for other programs. */
export function PaperFiles({
  filter,
}: {
  readonly filter: Pick<PaperFilter, 'author' | 'journal' | 'topic' | 'ids'>;
}) {
  return (
    <span className="files">
      Papers as{' '}
      {FORMATS.map(([format, name], index) => (
        <span key={format}>
          {index > 0 && ', '}
          <a href={fileAddress(format, filter)} download>
            {name}
          </a>
        </span>
      ))}
    </span>
  );
}

function fileAddress(format: string, filter: object): string {
  const address = new URL(`export/papers.${format}`, BASE);
  for (const [name, value] of Object.entries(filter)) {
    address.searchParams.set(`filter.${name}`, String(value));
  }
  return address.href;
}
