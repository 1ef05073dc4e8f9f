import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { linkToQuery } from './linked-query.js';

/** How long it is told that the link is there. */
const TOLD_MS = 6_000;

/** Puts the address that opens this tab into the address bar, and into the clipboard where the browser allows it. */
export function ShareButton() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const [told, setTold] = useState('');
  const share = async () => {
    const query = queryEditor?.getValue() ?? '';
    const link = linkToQuery(
      { query, variables: variableEditor?.getValue() ?? null },
      location.href,
    );
    history.replaceState(null, '', link);
    setTold((await isCopied(link)) ? 'Link copied' : 'The link is in the address bar');
    setTimeout(() => setTold(''), TOLD_MS);
  };
  return (
    <>
      <ToolbarButton
        onClick={() => void share()}
        label="Share: a link to this query, without headers"
      >
        <LinkIcon />
      </ToolbarButton>
      <span className="papergraph-told" role="status">
        {told}
      </span>
    </>
  );
}

/** A page that was opened over plain HTTP from another machine has no clipboard. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function LinkIcon() {
  return (
    <svg
      className="graphiql-toolbar-icon"
      viewBox="0 0 14 14"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.2"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M5.8 8.2a2.6 2.6 0 0 0 3.7 0l2.3-2.3a2.6 2.6 0 0 0-3.7-3.7L7 3.3" />
      <path d="M8.2 5.8a2.6 2.6 0 0 0-3.7 0L2.2 8.1a2.6 2.6 0 0 0 3.7 3.7L7 10.7" />
    </svg>
  );
}
