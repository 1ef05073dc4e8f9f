import { setImmediate } from 'node:timers/promises';
import type { GraphQLSchema } from 'graphql';
import {
  EXPORT_FORMATS,
  type ExportFormat,
  exportNetwork,
  type NetworkView,
} from '../../network/index.js';
import type { Context } from '../context.js';
import {
  type AskedNetwork,
  findNetwork,
  type NetworkUnit,
  readNetworkQuestion,
} from '../network/index.js';
import { nameNetwork } from './name-network.js';
import { type RawParameters, readExportParameters } from './read-parameters.js';
import { writeExportParameters } from './write-parameters.js';

/** A network as a file, whose text is made as it is read. */
export interface ExportFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: AsyncIterable<string>;
}

/** What the files of each kind of network are called. */
const NAMES: Readonly<Record<NetworkUnit, string>> = {
  AUTHOR: 'coauthors',
  INSTITUTION: 'institutions',
  COUNTRY: 'countries',
  KEYWORD: 'keywords',
  TERM: 'terms',
};

const FORMATS: readonly ExportFormat[] = [
  'GEXF',
  'GRAPHML',
  'PAJEK',
  'GML',
  'VOSVIEWER_JSON',
  'VOSVIEWER_MAP',
  'VOSVIEWER_NETWORK',
  'CSV_NODES',
  'CSV_LINKS',
  'JSON',
];

const UNITS: readonly NetworkUnit[] = ['AUTHOR', 'INSTITUTION', 'COUNTRY', 'KEYWORD', 'TERM'];

interface Exported {
  readonly unit: NetworkUnit;
  readonly format: ExportFormat;
}

/** Every file name there is; `coauthors.csv` is short for the links. */
const FILES: ReadonlyMap<string, Exported> = new Map(
  UNITS.flatMap((unit) => [
    ...FORMATS.map((format) => [fileName(unit, format), { unit, format }] as const),
    [`${NAMES[unit]}.csv`, { unit, format: 'CSV_LINKS' }] as const,
  ]),
);

/** The names of all files that can be exported. */
export const EXPORT_FILES: readonly string[] = [...FILES.keys()];

/** What a network's file in a format is called: `coauthors.gexf`. */
export function fileName(unit: NetworkUnit, format: ExportFormat): string {
  return `${NAMES[unit]}.${EXPORT_FORMATS[format].extension}`;
}

/**
 * Computes a network, or takes it from the cache as the API's fields do, and gives it as a file; null
 * where no file has this name.
 *
 * @throws GraphQLError BAD_USER_INPUT that names the parameter; NETWORK_TOO_LARGE.
 */
export async function exportFile(
  context: Context,
  schema: GraphQLSchema,
  name: string,
  parameters: RawParameters,
): Promise<ExportFile | null> {
  const file = FILES.get(name);
  if (file === undefined) return null;
  const { unit, format } = file;
  const { args, centralities } = readExportParameters(schema, unit, parameters);
  const selected = new Set([
    'nodes.cluster',
    ...centralities.map((measure) => `nodes.centrality.${measure}`),
  ]);
  const question = await readNetworkQuestion(context, unit, args, selected, '');
  const found = await findNetwork(context, schema, question);
  const view = await nameNetwork(context, unit, found);
  return {
    name,
    mediaType: EXPORT_FORMATS[format].mediaType,
    text: inTurns(view, format, context.signal),
  };
}

/** A piece a turn, so that others are answered while a large file is written; until nobody reads. */
async function* inTurns(
  view: NetworkView,
  format: ExportFormat,
  signal: AbortSignal,
): AsyncGenerator<string> {
  for (const piece of exportNetwork(view, format)) {
    signal.throwIfAborted();
    yield piece;
    await setImmediate();
  }
}

/** Where exports are. */
const EXPORT_PATH = '/export';

/** What the API says of its field `exportUrl`. */
export const EXPORT_URL =
  'Where the whole network can be had as a file, with the same options, clusters, and the centralities that this query asks for.';

/** The address of the file of a network that a field has answered. */
export function exportUrl(
  { baseUrl }: Context,
  schema: GraphQLSchema,
  format: ExportFormat,
  { unit, args, centralities }: AskedNetwork,
): string {
  const parameters = writeExportParameters(schema, unit, { args, centralities });
  const query = parameters.size === 0 ? '' : `?${parameters}`;
  return `${baseUrl ?? ''}${EXPORT_PATH}/${fileName(unit, format)}${query}`;
}
