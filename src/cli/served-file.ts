import { exportRecords } from '../ingest/index.js';
import { type Context, exportFile } from '../resolvers/index.js';
import type { ServerOptions } from '../server/index.js';
import { RECORDS_FILE } from './export-options.js';

/** The files that a server sends: lists, networks, and all records as they came. */
export const servedFile: NonNullable<ServerOptions<Context>['exportFile']> = async (
  context,
  schema,
  name,
  parameters,
) => {
  // A parameter that this file does not have is refused as that of a file that there is not.
  if (name !== RECORDS_FILE || parameters.size > 0) {
    return exportFile(context, schema, name, parameters);
  }
  return { name, mediaType: MEDIA_TYPE, text: exportRecords(context.engine) };
};

const MEDIA_TYPE = 'application/x-research-info-systems; charset=utf-8';
