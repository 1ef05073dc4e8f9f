import type { GraphQLSchema } from 'graphql';
import type { NetworkUnit } from '../network/index.js';
import { exportParameters } from './export-parameters.js';
import { CENTRALITIES, type ExportArguments } from './read-parameters.js';

/** The parameters that ask an export for the same network; what is at its default is left out. */
export function writeExportParameters(
  schema: GraphQLSchema,
  unit: NetworkUnit,
  { args, centralities }: ExportArguments,
): URLSearchParams {
  const written = new URLSearchParams();
  for (const { name, path, defaultValue } of exportParameters(schema, unit)) {
    const value = valueAt(args, path);
    if (value === null || value === undefined || value === defaultValue) continue;
    written.set(name, String(value));
  }
  if (centralities.length > 0) written.set(CENTRALITIES, centralities.join(','));
  return written;
}

function valueAt(args: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined,
    args,
  );
}
