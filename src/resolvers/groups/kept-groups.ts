import type { GraphQLSchema } from 'graphql';
import type { PaperFilter, Statement } from '../../graph/index.js';
import { ask, type Context } from '../context.js';
import type { KeptRows } from '../kept-rows.js';
import { picksPapers } from '../picks-papers.js';

/**
 * Asks a statement about groups of the papers of a filter. Its rows are kept while the graph has the same
 * version, unless the filter picks papers: these are counted as quickly as the version is asked for.
 */
export function askOfGroups<Row>(
  kept: KeptRows<Row>,
  context: Context,
  schema: GraphQLSchema,
  filter: PaperFilter,
  question: Statement<Row>,
): Promise<readonly Row[]> {
  if (picksPapers(filter)) return ask(context, question);
  // The forms follow from the version, and can be many.
  const { institutionForms: _forms, ...parameters } = question.parameters;
  const key = `${question.text}\n${JSON.stringify(parameters)}`;
  return kept.ask(context, schema, key, question);
}
