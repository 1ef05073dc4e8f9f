export { droppedFiles } from './dropped-files.js';
export {
  addFiles,
  type FileAtHand,
  leaveOut,
  useFilesAtHand,
} from './files-at-hand.js';
