import { GraphQLError } from 'graphql';
import type { ImportJobs } from '../../jobs/index.js';
import type { Context } from '../context.js';

/**
 * The imports of the server, to look at. What is told of them changes while the graph does not, so the
 * answer is one that no client may keep.
 *
 * @throws GraphQLError IMPORTS_OFF where no server runs.
 */
export function importsOf({ imports, forbidKeeping }: Context): ImportJobs {
  forbidKeeping();
  if (imports !== null) return imports;
  throw new GraphQLError('Only a running server knows of imports.', {
    extensions: { code: 'IMPORTS_OFF' },
  });
}

/**
 * The imports of the server, for a client that changes them.
 *
 * @throws GraphQLError IMPORTS_OFF where clients may not.
 */
export function importsToChange(context: Context): ImportJobs {
  const imports = importsOf(context);
  if (context.takesImports) return imports;
  throw new GraphQLError(IMPORTS_ARE_OFF, { extensions: { code: 'IMPORTS_OFF' } });
}

/** What a client is told that may not import. */
export const IMPORTS_ARE_OFF =
  'This server takes no imports from clients; whoever runs it can set PAPERGRAPH_IMPORTS to on.';
