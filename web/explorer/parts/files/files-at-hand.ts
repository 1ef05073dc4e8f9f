import { useSyncExternalStore } from 'react';

/** A file that somebody dropped or chose and that is not imported yet. */
export interface FileAtHand {
  readonly key: number;
  readonly file: File;
}

/** A file has no address, so the files are kept beside the address while one goes from page to page. */
let atHand: readonly FileAtHand[] = [];
let latest = 0;
const listeners = new Set<() => void>();

/** The files that are not imported yet, on whichever page they were dropped. */
export function useFilesAtHand(): readonly FileAtHand[] {
  return useSyncExternalStore(listen, () => atHand);
}

/** Puts files to those at hand. */
export function addFiles(files: Iterable<File>): void {
  const added = [...files].map((file) => {
    latest += 1;
    return { key: latest, file };
  });
  change([...atHand, ...added]);
}

/** Takes a file away again, because it was imported or is not wanted. */
export function leaveOut(key: number): void {
  change(atHand.filter((each) => each.key !== key));
}

function change(files: readonly FileAtHand[]): void {
  atHand = files;
  for (const tell of listeners) tell();
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
