export { chosenFolder } from './chosen-folder.js';
export { droppedFiles } from './dropped-files.js';
export {
  addFiles,
  type FileAtHand,
  leaveOut,
  useFilesAtHand,
} from './files-at-hand.js';
