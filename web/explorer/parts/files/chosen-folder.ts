import { namedFile } from './named-file.js';
import { type Found, walkEntries } from './walk-entries.js';

/** What a folder holds that was chosen in a field; the browser has gone through its folders. */
export function chosenFolder(files: Iterable<File>): Promise<Found<File>> {
  const entries = Array.from(files, (file) => {
    const path = file.webkitRelativePath || file.name;
    return { path, file: async () => namedFile(file, path) };
  });
  return walkEntries([{ path: '', entries: async () => entries }]);
}
