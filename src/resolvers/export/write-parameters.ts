import type { GraphQLSchema } from 'graphql';
import type { MemberKind } from '../../network/index.js';
import { MARK_PARAMETER } from '../parameters/index.js';
import { exportParameters } from './export-parameters.js';
import { CENTRALITIES, type ExportArguments } from './read-parameters.js';

/** The parameters that ask an export for the same network; what is at its default is left out. */
export function writeExportParameters(
  schema: GraphQLSchema,
  kind: MemberKind,
  { args, centralities, hasByteOrderMark }: ExportArguments,
): URLSearchParams {
  const written = new URLSearchParams();
  for (const { name, path, defaultValue } of exportParameters(schema, kind)) {
    const value = valueAt(args, path);
    if (value === null || value === undefined || value === defaultValue) continue;
    written.set(name, String(value));
  }
  if (centralities.length > 0) written.set(CENTRALITIES, centralities.join(','));
  if (hasByteOrderMark) written.set(MARK_PARAMETER, 'true');
  return written;
}

function valueAt(args: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined,
    args,
  );
}
