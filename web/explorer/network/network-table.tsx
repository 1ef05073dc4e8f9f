import { type ReactNode, useState } from 'react';
import { count, counted, Section } from '../parts/index.js';
import { amountBy } from './drawn.js';
import { KINDS } from './kinds.js';
import { colourOf, kindOf, measureOf } from './question.js';
import type { NetworkNode } from './read-network.js';
import { precise, shown } from './shown.js';
import { nameOfSize } from './sizes.js';
import type { ViewParts } from './view-parts.js';

const STEP = 50;
const COLUMNS = ['Papers', 'Links', 'Strength', 'Average year', 'Cluster'];

/** The nodes of the picture as a table, with the same choice: who sees no picture misses nothing. */
export function NetworkTable({ network, search, change }: ViewParts): ReactNode {
  const [rows, setRows] = useState(STEP);
  const kind = KINDS[kindOf(search)];
  const { size = 'papers' } = search;
  const hasInstitutions = colourOf(search) === 'institution';
  const measure = measureOf(search) === null ? null : nameOfSize(size);
  const orderedBy = (node: NetworkNode) =>
    measure === null ? node.totalLinkStrength : amountBy(node, size);
  const nodes = [...network.nodes].sort((one, other) => orderedBy(other) - orderedBy(one));
  return (
    <Section title="As a table">
      <div className="network-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{kind.one}</th>
              {hasInstitutions && <th scope="col">Institution</th>}
              {[...COLUMNS, ...(measure === null ? [] : [measure])].map((name) => (
                <th key={name} scope="col" className="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {nodes.slice(0, rows).map((node) => (
              <tr key={node.id} aria-current={node.id === search.node}>
                <th scope="row">
                  <button
                    type="button"
                    className="plain"
                    aria-pressed={node.id === search.node}
                    onClick={() => change({ node: node.id, link: undefined })}
                  >
                    {node.label}
                  </button>
                  {node.members !== undefined && (
                    <span className="muted"> {counted(node.members, kind.one, kind.many)}</span>
                  )}
                </th>
                {hasInstitutions && <td>{node.institution ?? ''}</td>}
                <td className="number">{node.members === undefined ? node.papers : ''}</td>
                <td className="number">{node.links}</td>
                <td className="number">{shown(node.totalLinkStrength)}</td>
                <td className="number">{node.averageYear?.toFixed(1) ?? ''}</td>
                <td className="number">{node.cluster ?? ''}</td>
                {measure !== null && <td className="number">{precise(amountBy(node, size))}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows < nodes.length && (
        <p className="more">
          <button type="button" onClick={() => setRows(rows + 4 * STEP)}>
            More {kind.many}
          </button>
          <span className="muted">
            {count(rows)} of {count(nodes.length)}
          </span>
        </p>
      )}
    </Section>
  );
}
