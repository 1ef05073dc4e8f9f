import type { FastifyRequest } from 'fastify';
import { KnownParameters } from '../known-parameters.js';

/** What the address of an upload says of it. */
export interface UploadParameters {
  /** What the file is called in the graph; null where the address does not say. */
  readonly name: string | null;
  readonly isDryRun: boolean;
  /** The import whose newer version it is. */
  readonly replaces: string | null;
}

/**
 * Reads the address of an upload.
 *
 * @throws GraphQLError BAD_REQUEST
 */
export function readUploadParameters(request: Pick<FastifyRequest, 'url'>): UploadParameters {
  const parameters = new KnownParameters(request, ['name', 'dryRun', 'replaces']);
  return {
    name: parameters.text('name'),
    isDryRun: parameters.flag('dryRun'),
    replaces: parameters.text('replaces'),
  };
}
