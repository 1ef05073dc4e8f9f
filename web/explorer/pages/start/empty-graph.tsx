import { Link } from '@tanstack/react-router';
import { Page } from '../../parts/index.js';

/** What a person sees who has not imported anything. */
export function EmptyGraph() {
  return (
    <Page
      title="The graph is empty"
      lead="Import RIS files: exports of Scopus, Web of Science, Ovid, PubMed, Zotero or a publisher’s page."
    >
      <p>
        <Link to="/import">Import files</Link>
      </p>
    </Page>
  );
}
