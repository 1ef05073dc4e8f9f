import type { ReactNode } from 'react';
import { Page, Section } from '../../parts/index.js';
import { FileField } from './file-field.js';
import { FilesAtHand } from './files-at-hand.js';
import { Imports } from './imports.js';

/** Files in: dropped or chosen, tried first or imported, watched, and taken out again. */
export function ImportPage(): ReactNode {
  return (
    <Page
      kind="Import"
      title="Import files"
      lead="RIS as Scopus, Web of Science, Ovid, PubMed, Zotero and publishers write it; also .gz and .zip. The same file twice changes nothing, and every import can be taken out again."
    >
      <div className="import-in">
        <FileField />
        <FilesAtHand />
      </div>
      <Section title="Imports">
        <Imports />
      </Section>
    </Page>
  );
}
