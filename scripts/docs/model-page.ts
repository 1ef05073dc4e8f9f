import { readFileSync } from 'node:fs';
import { type GeneratedPage, generatedBy, page } from './markdown.js';

/** The nodes and edges of the graph, as the architecture page has them. */
export function modelPage(): GeneratedPage {
  const [, after = ''] = readFileSync('ARCHITECTURE.md', 'utf8').split('<!-- model -->\n');
  const [model = ''] = after.split('\n<!-- /model -->');
  return {
    path: 'docs/reference/graph-model.md',
    text: page(
      generatedBy('ARCHITECTURE.md'),
      '# Graph model',
      'What the graph holds, on both engines. Records are facts; papers, authors, journals and topics are derived from them. [Architecture](../../ARCHITECTURE.md#the-graph) tells how.',
      model,
    ),
  };
}
