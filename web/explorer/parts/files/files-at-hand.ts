import { useSyncExternalStore } from 'react';
import type { Found } from './walk-entries.js';

/** A file that somebody dropped or chose and that is not imported yet. */
export interface FileAtHand {
  readonly key: number;
  readonly file: File;
}

/** The files, and in sentences what was left out of what was last dropped or chosen. */
interface AtHand {
  readonly files: readonly FileAtHand[];
  readonly leftOut: readonly string[];
}

/** A file has no address, so the files are kept beside the address while one goes from page to page. */
let atHand: AtHand = { files: [], leftOut: [] };
let latest = 0;
const listeners = new Set<() => void>();

/** What is not imported yet, on whichever page it was dropped. */
export function useFilesAtHand(): AtHand {
  return useSyncExternalStore(listen, () => atHand);
}

/** Puts files to those at hand. */
export function addFiles({ files, leftOut }: Found<File>): void {
  const added = files.map((file) => {
    latest += 1;
    return { key: latest, file };
  });
  change({ files: [...atHand.files, ...added], leftOut });
}

/** Takes a file away again, because it was imported or is not wanted. */
export function leaveOut(key: number): void {
  change({ ...atHand, files: atHand.files.filter((each) => each.key !== key) });
}

function change(to: AtHand): void {
  atHand = to;
  for (const tell of listeners) tell();
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
