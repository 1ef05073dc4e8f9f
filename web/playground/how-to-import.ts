/** A tab for a graph without papers: how to bring some in, and a query that counts what has come. */
export function howToImport(): { readonly query: string; readonly variables: null } {
  const address = new URL('import', location.href).href;
  return { query: QUERY.replace('ADDRESS', address), variables: null };
}

const QUERY = `# Nothing is in this graph yet: bring in RIS files
# - Press "Import" at the left, and drop files there (.ris, .txt, .gz, .zip) or choose them.
# - Or from a terminal:  curl -F file=@my.ris ADDRESS
# - Or by the command:   npx papergraph import my.ris
# Then run this query, which counts what has come in, and open the playground again: the
# examples will ask for your own authors, papers and journals.
query WhatHasComeIn {
  graphSummary {
    papers
    authors
    journals
    topics
    lastImport {
      source
      at
      records
    }
  }
}
`;
