import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';

/** Reads a text in any format that citation-js knows: its items in CSL-JSON, or a bibliography in APA. */
export function readWithCitationJs(text: string, what: 'items' | 'bibliography'): unknown {
  const cite = new Cite(text);
  return what === 'items' ? cite.data : cite.format('bibliography', { template: 'apa' });
}
