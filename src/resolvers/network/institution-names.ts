import { setImmediate } from 'node:timers/promises';
import type { GraphQLSchema } from 'graphql';
import { institutionNames } from '../../graph/index.js';
import { NameForms } from '../../places/index.js';
import { ask, type Context, outliving } from '../context.js';
import { KeptOfVersion } from '../kept-of-version.js';

/** What institutions are called by all papers together. */
export interface InstitutionNames {
  /** For each form of a name that is not shown the one that is: "Univ Oxford" to "University of Oxford". */
  readonly forms: Readonly<Record<string, string>>;
  /** By the id of the institution. */
  readonly names: ReadonlyMap<string, string>;
}

const kept = new KeptOfVersion<Promise<InstitutionNames>>();

/**
 * What institutions are called, whichever of them are asked for. It is read once for each version of the
 * graph.
 */
export function institutionNamesOf(
  context: Context,
  schema: GraphQLSchema,
): Promise<InstitutionNames> {
  return kept.find(context, schema, () => readNames(outliving(context)));
}

/** Names after which other requests get their turn. */
const NAMES_A_TURN = 2_000;

async function readNames(context: Context): Promise<InstitutionNames> {
  const read = new NameForms();
  for (const [index, { name, papers }] of (await ask(context, institutionNames)).entries()) {
    read.idOf(name, papers);
    if (index % NAMES_A_TURN === NAMES_A_TURN - 1) await setImmediate();
  }
  return { forms: read.replacements(), names: read.names() };
}
