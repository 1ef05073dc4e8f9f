/** What a folder holds for us, as on the command line; a file that is dropped by itself is taken as it is. */
const FILE_NAMES = /\.(?:ris|txt|ris\.gz|txt\.gz|zip)$/i;

/** What was dropped: files, and those below folders, in the order of their paths. */
export async function droppedFiles(dropped: DataTransfer | null): Promise<readonly File[]> {
  if (dropped === null) return [];
  // Both must be read before the first wait: afterwards the browser has emptied them.
  const files = [...dropped.files];
  const entries = [...dropped.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  if (!entries.some((entry) => entry?.isDirectory)) return files;
  const found = await Promise.all(
    entries.map((entry) => (entry === null ? [] : filesIn(entry, { isBelowFolder: false }))),
  );
  return found.flat();
}

async function filesIn(
  entry: FileSystemEntry,
  { isBelowFolder }: { readonly isBelowFolder: boolean },
): Promise<readonly File[]> {
  if (isFile(entry)) {
    if (isBelowFolder && !FILE_NAMES.test(entry.name)) return [];
    const file = await new Promise<File>((done, failed) => entry.file(done, failed));
    return [isBelowFolder ? named(file, entry.fullPath.replace(/^\//, '')) : file];
  }
  if (!isFolder(entry)) return [];
  const entries = await entriesOf(entry);
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  return (await Promise.all(entries.map((each) => filesIn(each, { isBelowFolder: true })))).flat();
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** A folder is read some entries at a time, until it gives none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, failed) =>
      reader.readEntries(done, failed),
    );
    if (some.length === 0) return found;
    found.push(...some);
  }
}

/** Two folders may hold files of one name, so the file is called by its path; its content is not read. */
function named(file: File, path: string): File {
  return new File([file], path, { type: file.type });
}
