import { type GraphQLSchema, isInputObjectType } from 'graphql';
import type { MemberKind } from '../../network/index.js';
import { isGiven } from '../is-given.js';
import { MARK_PARAMETER, type Parameter, valueAt } from '../parameters/index.js';
import { exportParameters } from './export-parameters.js';
import { CENTRALITIES, type ExportArguments, INSTITUTIONS } from './read-parameters.js';

/** The parameters that ask an export for the same network; what is at its default is left out. */
export function writeExportParameters(
  schema: GraphQLSchema,
  kind: MemberKind,
  { args, centralities, hasInstitutions, hasByteOrderMark }: ExportArguments,
): URLSearchParams {
  const written = new URLSearchParams();
  const parameters = exportParameters(schema, kind);
  for (const parameter of parameters) {
    const value = valueAt(args, parameter.path);
    if (!isGiven(value) || value === parameter.defaultValue) continue;
    for (const text of textsOf(parameter, value, parameters)) written.append(parameter.name, text);
  }
  if (centralities.length > 0) written.set(CENTRALITIES, centralities.join(','));
  if (hasInstitutions) written.set(INSTITUTIONS, 'true');
  if (hasByteOrderMark) written.set(MARK_PARAMETER, 'true');
  return written;
}

/** A value as `readParameters` reads it: a list of texts in a parameter each, as a text may hold a comma. */
function textsOf(
  { type, isList, path }: Parameter,
  value: unknown,
  parameters: readonly Parameter[],
): readonly string[] {
  if (isList && type.name === 'String' && Array.isArray(value)) return value.map(String);
  if (!isInputObjectType(type)) return [String(value)];
  const written = new Set(
    parameters
      .filter((other) => path.every((step, index) => other.path[index] === step))
      .flatMap((other) => other.path[path.length] ?? []),
  );
  const rest = Object.entries(Object(value)).filter(
    ([name, given]) => !written.has(name) && isGiven(given),
  );
  return rest.length === 0 ? [] : [JSON.stringify(Object.fromEntries(rest))];
}
