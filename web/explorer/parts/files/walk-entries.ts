import { FILE_NAMES } from './file-names.js';

/** More files, or files in deeper folders, are not what somebody meant to drop. */
const MOST_FILES = 2_000;
const MOST_DEPTH = 20;

/** So many names of what is left out are said. */
const NAMES_SAID = 5;

interface FileEntry<File> {
  readonly path: string;
  readonly file: () => Promise<File>;
}

interface FolderEntry<File> {
  readonly path: string;
  readonly entries: () => Promise<readonly Entry<File>[]>;
}

/** A file or a folder that was dropped or chosen, before it is read. */
export type Entry<File> = FileEntry<File> | FolderEntry<File>;

/** What was taken, and in sentences what was left out. */
export interface Found<File> {
  readonly files: readonly File[];
  readonly leftOut: readonly string[];
}

/**
 * The files that were given by themselves, and those below folders that may hold records, in the order of their
 * paths. One after the other, since a folder may hold any number; what cannot be read does not keep the others.
 */
export async function walkEntries<File>(given: readonly Entry<File>[]): Promise<Found<File>> {
  const walk = new Walk<File>();
  for (const entry of given) await walk.take(entry, 0);
  return { files: walk.files, leftOut: walk.leftOut() };
}

class Walk<File> {
  readonly files: File[] = [];
  private readonly unreadable: string[] = [];
  private readonly tooDeep: string[] = [];
  private isCut = false;
  private hasFolder = false;

  async take(entry: Entry<File>, depth: number): Promise<void> {
    if (this.isCut) return;
    try {
      if ('file' in entry) await this.takeFile(entry, depth);
      else await this.takeFolder(entry, depth);
    } catch {
      this.unreadable.push(entry.path);
    }
  }

  leftOut(): readonly string[] {
    const [unreadable, tooDeep] = [this.unreadable.length, this.tooDeep.length];
    const isNothing = this.hasFolder && this.files.length === 0 && unreadable + tooDeep === 0;
    return [
      ...(isNothing ? ['The folder holds no .ris or .txt file, nor a packed one.'] : []),
      ...(this.isCut
        ? [
            `Only the first ${MOST_FILES.toLocaleString('en')} files are taken; the others are left out. Give smaller folders, or import the folder by the command line.`,
          ]
        : []),
      ...(tooDeep > 0
        ? [
            `Left out, as more than ${MOST_DEPTH} folders lie in one another: ${named(this.tooDeep)}.`,
          ]
        : []),
      ...(unreadable > 0 ? [`Left out, as it cannot be read: ${named(this.unreadable)}.`] : []),
    ];
  }

  private async takeFile({ path, file }: FileEntry<File>, depth: number): Promise<void> {
    if (depth > 0 && !FILE_NAMES.test(path)) return;
    this.isCut = this.files.length === MOST_FILES;
    if (!this.isCut) this.files.push(await file());
  }

  private async takeFolder({ path, entries }: FolderEntry<File>, depth: number): Promise<void> {
    this.hasFolder = true;
    if (depth === MOST_DEPTH) {
      this.tooDeep.push(path);
      return;
    }
    const inside = [...(await entries())].sort((one, other) => (one.path < other.path ? -1 : 1));
    for (const entry of inside) await this.take(entry, depth + 1);
  }
}

/** Some paths, and how many more there are. */
function named(paths: readonly string[]): string {
  const more = paths.length - NAMES_SAID;
  const said = paths.slice(0, NAMES_SAID).join(', ');
  return more > 0 ? `${said} and ${more.toLocaleString('en')} more` : said;
}
