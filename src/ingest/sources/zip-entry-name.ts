import yauzl, { type Entry } from 'yauzl';

/**
 * The path of a file in an archive, as a name: nothing is ever unpacked to it. Drive letters, the root and steps
 * to another folder, as `C:\Exports\a.ris` or `../a.ris` have them, are left out, so that an archive that another
 * program would refuse is read all the same.
 */
export function zipEntryName({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  const path = yauzl.getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
  return path
    .replace(/^[A-Za-z]:(?=\/)/, '')
    .split('/')
    .filter((part, place, { length }) => !isStep(part) || (part === '' && place === length - 1))
    .join('/');
}

/** Whether a part of a path leads to where one is, or to another folder; an empty one at the end marks a folder. */
function isStep(part: string): boolean {
  return part === '' || part === '.' || part === '..';
}

/** Names of an archive, each once: a second file of the same name is `a (2).ris`. */
export class DistinctNames {
  readonly #given = new Map<string, number>();

  of(name: string): string {
    const before = this.#given.get(name) ?? 0;
    this.#given.set(name, before + 1);
    if (before === 0) return name;
    return this.of(name.replace(/(\.[^./]*)?$/, (ending) => ` (${before + 1})${ending}`));
  }
}
