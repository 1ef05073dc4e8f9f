import { counted } from '../../parts/index.js';
import type { Paper } from './paper.js';

/** The records that the paper is made of, each with its file and line, and every tag as it came. */
export function Records({ paper }: { readonly paper: Paper }) {
  return (
    <ul className="records">
      {paper.records.map((record) => (
        <li key={record.id}>
          {record.places.map(({ source, line }) => (
            <p key={`${source} ${line}`}>
              <code>
                {source}:{line}
              </code>
            </p>
          ))}
          <p className="muted">{fieldsFrom(paper, record.id)}</p>
          <details>
            <summary>{counted(record.fields.length, 'line')} as they came</summary>
            <table className="tags-of-record">
              <tbody>
                {record.fields.map(({ tag, value }, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a line may come twice, and none moves.
                  <tr key={`${index} ${tag}`}>
                    <th scope="row">
                      <code>{tag}</code>
                    </th>
                    <td>{value}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </li>
      ))}
    </ul>
  );
}

/** What of the paper is from one record, where it has several. */
function fieldsFrom(paper: Paper, id: string): string {
  if (paper.records.length < 2) return '';
  const fields = paper.fieldSources.filter(({ record }) => record.id === id);
  return fields.length === 0
    ? 'Nothing of the paper is from here alone.'
    : `From here: ${fields.map(({ field }) => field).join(', ')}`;
}
