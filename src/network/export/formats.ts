import { writeLinksCsv, writeNodesCsv } from './csv.js';
import { writeGexf } from './gexf.js';
import { writeGml } from './gml.js';
import { writeGraphml } from './graphml.js';
import { writeJson, writeVosviewerJson } from './json.js';
import type { NetworkView } from './network-view.js';
import { writePajek } from './pajek.js';
import { inChunks } from './rows.js';
import { writeVosviewerMap, writeVosviewerNetwork } from './vosviewer-files.js';

/** A file format that a network can be written in. */
export type ExportFormat =
  | 'GEXF'
  | 'GRAPHML'
  | 'PAJEK'
  | 'GML'
  | 'VOSVIEWER_MAP'
  | 'VOSVIEWER_NETWORK'
  | 'VOSVIEWER_JSON'
  | 'CSV_NODES'
  | 'CSV_LINKS'
  | 'JSON';

/** What HTTP and a file system must know of a format. */
export interface FormatDescription {
  readonly mediaType: string;
  /** End of a file's name, without the dot: "nodes.csv". */
  readonly extension: string;
  readonly write: (view: NetworkView) => Iterable<string>;
}

/** Every format. */
export const EXPORT_FORMATS: Readonly<Record<ExportFormat, FormatDescription>> = {
  GEXF: { mediaType: 'application/gexf+xml', extension: 'gexf', write: writeGexf },
  GRAPHML: { mediaType: 'application/graphml+xml', extension: 'graphml', write: writeGraphml },
  PAJEK: { mediaType: 'text/plain; charset=utf-8', extension: 'net', write: writePajek },
  GML: { mediaType: 'text/plain; charset=us-ascii', extension: 'gml', write: writeGml },
  VOSVIEWER_MAP: {
    mediaType: 'text/tab-separated-values; charset=utf-8',
    extension: 'map.txt',
    write: writeVosviewerMap,
  },
  VOSVIEWER_NETWORK: {
    mediaType: 'text/tab-separated-values; charset=utf-8',
    extension: 'network.txt',
    write: writeVosviewerNetwork,
  },
  VOSVIEWER_JSON: {
    mediaType: 'application/json',
    extension: 'json',
    write: writeVosviewerJson,
  },
  CSV_NODES: {
    mediaType: 'text/csv; charset=utf-8; header=present',
    extension: 'nodes.csv',
    write: writeNodesCsv,
  },
  CSV_LINKS: {
    mediaType: 'text/csv; charset=utf-8; header=present',
    extension: 'links.csv',
    write: writeLinksCsv,
  },
  JSON: { mediaType: 'application/json', extension: 'graph.json', write: writeJson },
};

/** The file's text in pieces of about 64 KB, made as they are asked for. */
export function exportNetwork(view: NetworkView, format: ExportFormat): Iterable<string> {
  return inChunks(EXPORT_FORMATS[format].write(view));
}
