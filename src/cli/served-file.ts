import { exportRecords } from '../ingest/index.js';
import { badArgument, type Context, exportFile } from '../resolvers/index.js';
import type { ServerOptions } from '../server/index.js';
import { RECORDS_FILE } from './export-options.js';
import { KIND_FLAGS, kindOf, thesaurusText } from './thesaurus-text.js';

type ServedFile = NonNullable<ServerOptions<Context>['exportFile']>;

/** The files that a server sends: lists, networks, all records as they came, and thesauri. */
export const servedFile: ServedFile = async (context, schema, name, parameters) => {
  if (name === THESAURUS_FILE) return thesaurusFile(context, parameters);
  // A parameter that this file does not have is refused as that of a file that there is not.
  if (name !== RECORDS_FILE || parameters.size > 0) {
    return exportFile(context, schema, name, parameters);
  }
  return { name, mediaType: RIS, text: exportRecords(context.engine) };
};

const RIS = 'application/x-research-info-systems; charset=utf-8';

/** What a thesaurus is called as a file of a server. */
const THESAURUS_FILE = 'thesaurus.txt';

/** @throws GraphQLError BAD_USER_INPUT with the parameter that is wrong. */
function thesaurusFile(
  { engine }: Context,
  parameters: URLSearchParams,
): Awaited<ReturnType<ServedFile>> {
  const strange = [...parameters.keys()].find((name) => name !== 'kind' && name !== 'draft');
  if (strange !== undefined) {
    throw badArgument(strange, `${THESAURUS_FILE} has the parameters kind and draft.`);
  }
  const kind = KIND_FLAGS.find((flag) => flag === parameters.get('kind'));
  if (kind === undefined) {
    throw badArgument('kind', `Give as "kind" one of ${KIND_FLAGS.join(', ')}.`);
  }
  const draft = parameters.get('draft') ?? 'false';
  if (draft !== 'true' && draft !== 'false') {
    throw badArgument('draft', 'Give as "draft" true or false.');
  }
  const text = thesaurusText(engine, kindOf(kind), draft === 'true');
  return { name: THESAURUS_FILE, mediaType: 'text/plain; charset=utf-8', text };
}
