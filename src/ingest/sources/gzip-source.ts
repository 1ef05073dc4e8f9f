import { gunzip } from './gunzip.js';
import { fileSource, type ImportSource } from './source.js';

/** A gzip file as the source of what it holds; the name loses its `.gz`. */
export function gzipSource(path: string, name: string): ImportSource {
  return {
    name: name.replace(/\.gz$/i, ''),
    // The length in a gzip trailer is that of its last part only, and nothing checks it.
    bytes: null,
    open: () => gunzip(fileSource(path, name, null).open(), name),
  };
}
