import { EvidenceOfPeople } from '../../../parts/index.js';
import type { Identified } from './identified.js';

/** The forms of an author's name, and why rules hold them for one person. */
export function Names({ author: { variants, whyMerged } }: { readonly author: Identified }) {
  return (
    <>
      <h3>Forms of the name</h3>
      <p>{variants.join(' · ')}</p>
      {whyMerged.length > 0 && (
        <details>
          <summary>Why these are one person</summary>
          <ul className="joins">
            {whyMerged.map(({ name, to, evidence }) => (
              <li key={`${name} ${to}`}>
                <p>
                  “{name}” is “{to}”
                </p>
                <EvidenceOfPeople evidence={evidence} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
