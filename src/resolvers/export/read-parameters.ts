import type { GraphQLSchema } from 'graphql';
import type { MemberKind } from '../../network/index.js';
import { argumentCheck } from '../argument-limits.js';
import { badArgument } from '../bad-argument.js';
import { CENTRALITY_FIELDS, type NetworkArguments } from '../network/index.js';
import {
  asksForMark,
  coerceInputs,
  MARK_PARAMETER,
  type RawParameters,
  readItems,
  readParameters,
} from '../parameters/index.js';
import { exportedArguments, exportParameters } from './export-parameters.js';

/** What an export is asked for. */
export interface ExportArguments {
  readonly args: NetworkArguments;
  /** Measures by the names of their fields, such as `pageRank`. */
  readonly centralities: readonly string[];
  /** Whether the file begins with a byte order mark. */
  readonly hasByteOrderMark: boolean;
}

/** The measures to write beside each node; as the next one a parameter that the field does not have. */
export const CENTRALITIES = 'centralities';

/**
 * Reads the parameters of an export as the field of the API reads its arguments.
 *
 * @throws GraphQLError BAD_USER_INPUT that names the parameter.
 */
export function readExportParameters(
  schema: GraphQLSchema,
  kind: MemberKind,
  raw: RawParameters,
): ExportArguments {
  const known = exportParameters(schema, kind);
  const given = readParameters(known, raw, [CENTRALITIES, MARK_PARAMETER]);
  return {
    args: coerce(schema, kind, given.values),
    centralities: readCentralities(given.texts.get(CENTRALITIES) ?? []),
    hasByteOrderMark: asksForMark(given),
  };
}

/** By the types of the field's arguments, which also fill in what was left out. */
function coerce(
  schema: GraphQLSchema,
  kind: MemberKind,
  values: Readonly<Record<string, unknown>>,
): NetworkArguments {
  const args = exportedArguments(schema, kind);
  const coerced = coerceInputs(args, values);
  argumentCheck(args)?.(coerced);
  // The types that coerced it are those that NetworkArguments describes.
  return coerced as NetworkArguments;
}

function readCentralities(texts: readonly string[]): readonly string[] {
  const known = Object.keys(CENTRALITY_FIELDS);
  const wanted = [...new Set(readItems(CENTRALITIES, texts))];
  for (const name of wanted) {
    if (known.includes(name)) continue;
    throw badArgument(
      CENTRALITIES,
      `"${CENTRALITIES}" holds "${name.slice(0, 60)}"; give some of ${known.join(', ')}, with commas between.`,
    );
  }
  return wanted;
}
