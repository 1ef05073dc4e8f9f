import type { GraphQLSchema } from 'graphql';
import type { MemberKind } from '../../network/index.js';
import { argumentCheck } from '../argument-limits.js';
import { badArgument } from '../bad-argument.js';
import { CENTRALITY_FIELDS, type NetworkArguments } from '../network/index.js';
import {
  coerceInputs,
  type RawParameters,
  readParameters,
  readSwitch,
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

/** Whether the file begins with a byte order mark; for CSV only. */
export const BYTE_ORDER_MARK = 'byteOrderMark';

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
  const { values, texts } = readParameters(known, raw, [CENTRALITIES, BYTE_ORDER_MARK]);
  return {
    args: coerce(schema, kind, values),
    centralities: readCentralities(texts.get(CENTRALITIES) ?? []),
    hasByteOrderMark: readSwitch(BYTE_ORDER_MARK, texts.get(BYTE_ORDER_MARK) ?? []),
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
  const wanted = [...new Set(texts.flatMap((text) => text.split(',').filter(Boolean)))];
  for (const name of wanted) {
    if (known.includes(name)) continue;
    throw badArgument(
      CENTRALITIES,
      `"${CENTRALITIES}" holds "${name.slice(0, 60)}"; give some of ${known.join(', ')}, with commas between.`,
    );
  }
  return wanted;
}
