import { searchedPapers } from '../../graph/index.js';
import { distinct } from '../../identity/index.js';
import {
  type MarkedText,
  rangesIn,
  type SearchText,
  snippetOf,
  toHtml,
} from '../../search/index.js';
import { batched } from '../batched.js';
import { ask, type Context } from '../context.js';
import type { SearchRow } from './search-rows.js';

/** Where in a node a text is. */
type SearchField = 'TITLE' | 'ABSTRACT' | 'AUTHOR' | 'KEYWORD' | 'NAME' | 'OTHER_NAME';

/** A text of a node with where the words are that were looked for. */
export interface HighlightRow extends MarkedText {
  readonly field: SearchField;
  readonly html: string;
}

type FieldText = readonly [field: SearchField, text: string | null];

/** The names and keywords of a paper, as its records write them. */
const signsOf = batched<null, readonly FieldText[]>(
  async (context, _args, ids) => {
    const rows = await ask(context, searchedPapers(ids));
    return new Map(
      rows.map(({ id, people, keywords }) => [
        id,
        [
          // The engines give them in no order.
          ...distinct(people).map((name): FieldText => ['AUTHOR', name]),
          ...distinct(keywords).map((label): FieldText => ['KEYWORD', label]),
        ],
      ]),
    );
  },
  () => [],
);

/** The texts of a node in which something is that was looked for. */
export async function highlightsOf(
  context: Context,
  row: SearchRow,
  text: SearchText,
): Promise<readonly HighlightRow[]> {
  const texts = await textsOf(context, row);
  return texts.flatMap(([field, value]) => {
    if (value === null) return [];
    const ranges = rangesIn(value, text);
    if (ranges.length === 0) return [];
    const shown = snippetOf(value, ranges);
    return [{ field, ...shown, html: toHtml(shown) }];
  });
}

async function textsOf(context: Context, row: SearchRow): Promise<readonly FieldText[]> {
  switch (row.type) {
    case 'AUTHOR':
      return named(row.node.name, row.node.variants);
    case 'JOURNAL':
      return named(row.node.title, [row.node.abbreviation ?? '', ...row.node.issns]);
    case 'TOPIC':
      return named(row.node.label, row.node.variants);
    case 'PAPER':
      return [
        ['TITLE', row.node.title],
        ['ABSTRACT', row.node.abstract],
        ...(await signsOf(context, null, row.node.id)),
      ];
  }
}

function named(name: string, others: readonly string[]): readonly FieldText[] {
  const different = others.filter((other) => other !== name && other !== '');
  return [['NAME', name], ...different.map((other): FieldText => ['OTHER_NAME', other])];
}
