import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import { BASE } from '../api/index.js';
import { embedCode, viewAddress } from './embed-code.js';
import { KINDS } from './kinds.js';
import { kindOf } from './question.js';
import type { NetworkSearch } from './search.js';

/** The code that shows this picture in another page, and whether the server lets other pages do so. */
export function Embed({ search }: { readonly search: NetworkSearch }): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="embed" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>Embed</summary>
      {isOpen && <Code search={search} />}
    </details>
  );
}

function Code({ search }: { readonly search: NetworkSearch }) {
  const id = useId();
  const [isCopied, setIsCopied] = useState(false);
  const code = embedCode(BASE, search, `Network of ${KINDS[kindOf(search)].many}`);
  const { data: isAllowed } = useQuery({
    queryKey: ['may be framed'],
    queryFn: ({ signal }) => mayBeFramed(signal),
    throwOnError: false,
  });
  return (
    <>
      <label htmlFor={id} className="muted">
        HTML for a page of another site
      </label>
      <textarea id={id} readOnly rows={4} value={code} spellCheck={false} />
      <p className="actions">
        <button type="button" onClick={() => void copy(id, code).then(() => setIsCopied(true))}>
          Copy
        </button>
        <span role="status">{isCopied && 'Copied'}</span>
      </p>
      {isAllowed === false && (
        <p>
          This server lets no other site show it yet: its setting PAPERGRAPH_EMBED_ORIGINS names
          those that may.
        </p>
      )}
    </>
  );
}

/** Where the page was not sent over HTTPS, browsers let no script copy: then the text is marked. */
async function copy(id: string, code: string): Promise<void> {
  const field = document.getElementById(id);
  if (field instanceof HTMLTextAreaElement) field.select();
  await navigator.clipboard?.writeText(code);
}

/** The header of the embedded view says it, as the browser of another page reads it. */
async function mayBeFramed(signal: AbortSignal): Promise<boolean> {
  const address = viewAddress(BASE, '/embed/network', {});
  const { headers } = await fetch(address, { headers: { accept: 'text/html' }, signal });
  return !(headers.get('content-security-policy') ?? '').includes("frame-ancestors 'none'");
}
