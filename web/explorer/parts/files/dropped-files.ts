import { namedFile } from './named-file.js';
import { type Entry, type Found, walkEntries } from './walk-entries.js';

/** What was dropped: files, and those below folders, in the order of their paths. */
export async function droppedFiles(dropped: DataTransfer | null): Promise<Found<File>> {
  if (dropped === null) return { files: [], leftOut: [] };
  // Both must be read before the first wait: afterwards the browser has emptied them.
  const files = [...dropped.files];
  const entries = [...dropped.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  if (!entries.some((entry) => entry?.isDirectory)) return { files, leftOut: [] };
  return walkEntries(entries.flatMap((entry) => (entry === null ? [] : (given(entry) ?? []))));
}

/** A file keeps its name; what is in a folder is called by its path. */
function given(entry: FileSystemEntry): Entry<File> | null {
  if (isFile(entry)) return { path: entry.name, file: () => fileOf(entry) };
  return below(entry);
}

function below(entry: FileSystemEntry): Entry<File> | null {
  const path = entry.fullPath.replace(/^\//, '');
  if (isFile(entry)) return { path, file: async () => namedFile(await fileOf(entry), path) };
  return isFolder(entry) ? { path, entries: () => entriesOf(entry) } : null;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((done, failed) => entry.file(done, failed));
}

/** A folder is read some entries at a time, until it gives none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly Entry<File>[]> {
  const reader = folder.createReader();
  const found: Entry<File>[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, failed) =>
      reader.readEntries(done, failed),
    );
    if (some.length === 0) return found;
    found.push(...some.flatMap((entry) => below(entry) ?? []));
  }
}
