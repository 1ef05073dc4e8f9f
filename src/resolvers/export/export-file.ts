import { setImmediate } from 'node:timers/promises';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import {
  EXPORT_FORMATS,
  type ExportFormat,
  exportNetwork,
  FORMAT_LIST,
  type FormatDescription,
  KIND_LIST,
  MEMBER_KINDS,
  type MemberKind,
} from '../../network/index.js';
import { badArgument } from '../bad-argument.js';
import type { Context } from '../context.js';
import {
  type AskedNetwork,
  findNetwork,
  POSITIONS_IF_FEW,
  readNetworkQuestion,
} from '../network/index.js';
import { MARK_PARAMETER, type RawParameters } from '../parameters/index.js';
import { exportParameters } from './export-parameters.js';
import type { ExportFile } from './exported-file.js';
import { LIST_FILE_NAMES, listCalled, listFile, listParameters } from './list-file.js';
import { nameNetwork } from './name-network.js';
import { otherParameters, readExportParameters } from './read-parameters.js';
import { writeExportParameters } from './write-parameters.js';

interface Exported {
  readonly kind: MemberKind;
  readonly format: ExportFormat;
}

/** Every file name there is. */
const FILES: ReadonlyMap<string, Exported> = new Map(
  KIND_LIST.flatMap((kind) =>
    FORMAT_LIST.flatMap(({ format, extension, shortExtension }) =>
      [extension, shortExtension ?? extension].map(
        (end) => [`${MEMBER_KINDS[kind].fileName}.${end}`, { kind, format }] as const,
      ),
    ),
  ),
);

/**
 * The names of all files that can be exported.
 *
 * @internal for the tests that hold the pages and the command to this list
 */
export const EXPORT_FILES: readonly string[] = [...FILES.keys()];

/** What a network's file in a format is called: `coauthors.gexf`. */
export function fileName(kind: MemberKind, format: ExportFormat): string {
  return `${MEMBER_KINDS[kind].fileName}.${EXPORT_FORMATS[format].extension}`;
}

/**
 * Computes a network, or takes it from the cache as the API's fields do, and gives it as a file; or reads
 * a list for one.
 *
 * @throws GraphQLError NOT_FOUND where no file has this name; BAD_USER_INPUT that names the parameter;
 *   NETWORK_TOO_LARGE; LAYOUT_TOO_LARGE for a picture.
 */
export async function exportFile(
  context: Context,
  schema: GraphQLSchema,
  name: string,
  parameters: RawParameters,
): Promise<ExportFile> {
  const called = listCalled(name);
  if (called !== null) return listFile(context, schema, called, parameters);
  const { kind, format } = exportCalled(name);
  const asked = readExportParameters(schema, kind, parameters);
  const { args, centralities, hasInstitutions, hasByteOrderMark } = asked;
  if (hasByteOrderMark) checkByteOrderMark(format);
  const selected = new Set([
    'nodes.cluster',
    ...positionsIn(format),
    ...centralities.map((measure) => `nodes.centrality.${measure}`),
  ]);
  const question = await readNetworkQuestion(context, kind, args, selected, '');
  const found = await findNetwork(context, schema, question);
  const view = await nameNetwork(context, schema, kind, found, { hasInstitutions });
  return {
    name,
    mediaType: EXPORT_FORMATS[format].mediaType,
    text: inTurns(exportNetwork(view, format, { hasByteOrderMark }), context.signal),
  };
}

/** What a format tells of positions, as fields that a query selects. */
function positionsIn(format: ExportFormat): readonly string[] {
  const { positions }: FormatDescription = EXPORT_FORMATS[format];
  if (positions === undefined) return [];
  return [positions === 'NEEDED' ? 'nodes.position' : POSITIONS_IF_FEW];
}

/**
 * The names of the parameters that a file takes.
 *
 * @throws GraphQLError NOT_FOUND where no file has this name.
 */
export function fileParameters(schema: GraphQLSchema, name: string): readonly string[] {
  const called = listCalled(name);
  const [known, others] =
    called === null
      ? [
          exportParameters(schema, exportCalled(name).kind),
          otherParameters(exportCalled(name).kind),
        ]
      : [listParameters(schema, called.list), [MARK_PARAMETER]];
  return [...known.map((parameter) => parameter.name), ...others];
}

function exportCalled(name: string): Exported {
  const file = FILES.get(name);
  if (file !== undefined) return file;
  const networks = KIND_LIST.map((kind) => MEMBER_KINDS[kind].fileName).join(', ');
  const ends = FORMAT_LIST.map(({ extension }) => `.${extension}`).join(', ');
  throw new GraphQLError(
    `No export is called "${name.slice(0, 60)}". Give one of ${networks}, followed by one of ${ends}; or one of ${LIST_FILE_NAMES.join(', ')}.`,
    { extensions: { code: 'NOT_FOUND' } },
  );
}

function checkByteOrderMark(format: ExportFormat): void {
  const marked = FORMAT_LIST.filter(({ takesByteOrderMark }) => takesByteOrderMark);
  if (marked.some((each) => each.format === format)) return;
  const formats = marked.map((each) => each.format).join(' and ');
  throw badArgument(
    MARK_PARAMETER,
    `"${MARK_PARAMETER}" goes with ${formats} only; leave it out for ${format}.`,
  );
}

/** A piece a turn, so that others are answered while a large file is written; until nobody reads. */
async function* inTurns(pieces: Iterable<string>, signal: AbortSignal): AsyncGenerator<string> {
  for (const piece of pieces) {
    signal.throwIfAborted();
    yield piece;
    await setImmediate();
  }
}

/** Where exports are. */
const EXPORT_PATH = '/export';

/** What the API says of its field `exportUrl`. */
export const EXPORT_URL =
  'The address of the whole network as a file, with the same options, clusters, and the centralities and institutions that this query asks for.';

/** The address of the file of a network that a field has answered. */
export function exportUrl(
  { baseUrl }: Context,
  schema: GraphQLSchema,
  format: ExportFormat,
  hasByteOrderMark: boolean,
  { kind, args, centralities, hasInstitutions }: AskedNetwork,
): string {
  if (hasByteOrderMark) checkByteOrderMark(format);
  const asked = { args, centralities, hasInstitutions, hasByteOrderMark };
  const parameters = writeExportParameters(schema, kind, asked);
  const query = parameters.size === 0 ? '' : `?${parameters}`;
  return `${baseUrl ?? ''}${EXPORT_PATH}/${fileName(kind, format)}${query}`;
}
