import { BYTE_ORDER_MARK, CSV_MEDIA_TYPE } from '../../csv/index.js';
import { inChunks } from './chunks.js';
import { writeLinksCsv, writeNodesCsv } from './csv.js';
import { writeGexf } from './gexf.js';
import { writeGml } from './gml.js';
import { writeGraphml } from './graphml.js';
import { writeJson, writeVosviewerJson } from './json.js';
import type { NetworkView } from './network-view.js';
import { writePajek } from './pajek.js';
import { writeSvg } from './svg.js';
import { writeVosviewerMap, writeVosviewerNetwork } from './vosviewer-files.js';

/** All that there is to know of a format. */
export interface FormatDescription {
  /** What it is and who reads it, for the API. */
  readonly description: string;
  readonly mediaType: string;
  /** The end of a file's name, without the dot: "nodes.csv". */
  readonly extension: string;
  /** A shorter end that means the same. */
  readonly shortExtension?: string;
  /** Whether readers know its encoding only by a byte order mark, as spreadsheets do. */
  readonly takesByteOrderMark?: boolean;
  /** Whether it tells where the nodes lie: needs it, as a picture does, or has it where the network is not too large. */
  readonly positions?: 'NEEDED' | 'IF_FEW';
  readonly write: (view: NetworkView) => Iterable<string>;
}

const CSV = {
  mediaType: CSV_MEDIA_TYPE,
  takesByteOrderMark: true,
} as const;

const TABS = 'text/tab-separated-values; charset=utf-8';

/**
 * Every format that a network can be written in. The enum of the API, the addresses of exports and
 * the choices of the command line are made of this list.
 */
export const EXPORT_FORMATS = {
  SVG: {
    description:
      'The picture of the network: circles by papers, lines by strength, names that do not overlap, transparent ground.',
    mediaType: 'image/svg+xml',
    extension: 'svg',
    positions: 'NEEDED',
    write: writeSvg,
  },
  GEXF: {
    description: 'GEXF 1.3 with years and positions, for Gephi and its timeline.',
    mediaType: 'application/gexf+xml',
    extension: 'gexf',
    positions: 'IF_FEW',
    write: writeGexf,
  },
  GRAPHML: {
    description: 'GraphML, for igraph, networkx, yEd and Cytoscape.',
    mediaType: 'application/graphml+xml',
    extension: 'graphml',
    positions: 'IF_FEW',
    write: writeGraphml,
  },
  PAJEK: {
    description: 'Pajek’s `.net`.',
    mediaType: 'text/plain; charset=utf-8',
    extension: 'net',
    write: writePajek,
  },
  GML: {
    description:
      'GML in UTF-8, for igraph and Gephi; networkx reads it by `parse_gml`, as its `read_gml` takes ASCII only.',
    mediaType: 'text/plain; charset=utf-8',
    extension: 'gml',
    positions: 'IF_FEW',
    write: writeGml,
  },
  VOSVIEWER_JSON: {
    description: 'A file that VOSviewer Online opens from its address.',
    mediaType: 'application/json',
    extension: 'json',
    positions: 'IF_FEW',
    write: writeVosviewerJson,
  },
  VOSVIEWER_MAP: {
    description: 'VOSviewer’s map file: the items.',
    mediaType: TABS,
    extension: 'map.txt',
    positions: 'IF_FEW',
    write: writeVosviewerMap,
  },
  VOSVIEWER_NETWORK: {
    description: 'VOSviewer’s network file: the links of the map file.',
    mediaType: TABS,
    extension: 'network.txt',
    write: writeVosviewerNetwork,
  },
  CSV_NODES: {
    description: 'The nodes as CSV, for spreadsheets and Gephi.',
    ...CSV,
    extension: 'nodes.csv',
    positions: 'IF_FEW',
    write: writeNodesCsv,
  },
  CSV_LINKS: {
    description: 'The links as CSV, for spreadsheets and Gephi.',
    ...CSV,
    extension: 'links.csv',
    shortExtension: 'csv',
    write: writeLinksCsv,
  },
  JSON: {
    description: 'Nodes and links as JSON.',
    mediaType: 'application/json',
    extension: 'graph.json',
    positions: 'IF_FEW',
    write: writeJson,
  },
} as const satisfies Readonly<Record<string, FormatDescription>>;

/** A file format that a network can be written in. */
export type ExportFormat = keyof typeof EXPORT_FORMATS;

/** The end of the name of an exported file. */
export type ExportExtension = (typeof EXPORT_FORMATS)[ExportFormat]['extension'];

/** The formats with their descriptions, in the order of the list. */
export const FORMAT_LIST: readonly (FormatDescription & { readonly format: ExportFormat })[] =
  Object.keys(EXPORT_FORMATS)
    .filter(isExportFormat)
    .map((format) => ({ ...EXPORT_FORMATS[format], format }));

function isExportFormat(name: string): name is ExportFormat {
  return name in EXPORT_FORMATS;
}

/**
 * The file's text in pieces of about 64 KB, made as they are asked for.
 *
 * @param hasByteOrderMark whether the text begins with U+FEFF, by which Excel knows UTF-8.
 */
export function* exportNetwork(
  view: NetworkView,
  format: ExportFormat,
  { hasByteOrderMark = false }: { readonly hasByteOrderMark?: boolean } = {},
): Generator<string> {
  if (hasByteOrderMark) yield BYTE_ORDER_MARK;
  yield* inChunks(EXPORT_FORMATS[format].write(view));
}
