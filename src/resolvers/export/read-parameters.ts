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
  readSwitch,
} from '../parameters/index.js';
import { exportedArguments, exportParameters } from './export-parameters.js';

/** What an export is asked for. */
export interface ExportArguments {
  readonly args: NetworkArguments;
  /** Measures by the names of their fields, such as `pageRank`. */
  readonly centralities: readonly string[];
  /** Whether the nodes have their institutions. */
  readonly hasInstitutions: boolean;
  /** Whether the file begins with a byte order mark. */
  readonly hasByteOrderMark: boolean;
}

/** The measures to write beside each node. */
export const CENTRALITIES = 'centralities';

/** Whether the institutions of authors are written beside them. */
export const INSTITUTIONS = 'institutions';

/** The parameters of a network's file that its field does not have. */
export function otherParameters(kind: MemberKind): readonly string[] {
  return [CENTRALITIES, ...(kind === 'AUTHOR' ? [INSTITUTIONS] : []), MARK_PARAMETER];
}

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
  const given = readParameters(known, raw, otherParameters(kind));
  return {
    args: coerce(schema, kind, given.values),
    centralities: readCentralities(given.texts.get(CENTRALITIES) ?? []),
    hasInstitutions: readSwitch(INSTITUTIONS, given.texts.get(INSTITUTIONS) ?? []),
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
