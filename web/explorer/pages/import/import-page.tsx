import type { ReactNode } from 'react';
import { useState } from 'react';
import { Page, Section } from '../../parts/index.js';
import { DropZone } from './drop-zone.js';
import { Imports } from './imports.js';

/** Files in: dropped or chosen, tried first or imported, watched, and taken out again. */
export function ImportPage(): ReactNode {
  const [isDryRun, setDryRun] = useState(false);
  return (
    <Page
      kind="Import"
      title="Import files"
      lead="RIS as Scopus, Web of Science, Ovid, PubMed, Zotero and publishers write it; also .gz and .zip. The same file twice changes nothing, and every import can be taken out again."
    >
      <div className="import-in">
        <label className="check">
          <input
            type="checkbox"
            checked={isDryRun}
            onChange={({ target }) => setDryRun(target.checked)}
          />{' '}
          Try first: say what would change, and change nothing
        </label>
        <DropZone isDryRun={isDryRun} />
      </div>
      <Section title="Imports">
        <Imports />
      </Section>
    </Page>
  );
}
