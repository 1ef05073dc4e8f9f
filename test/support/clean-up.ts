import { afterAll } from 'vitest';
import { removeTemporaryFolders } from './temporary-folder.js';

// A set-up file runs for each test file. What a shared module registers for itself runs after the first one
// alone, because the files of a worker share their modules.
afterAll(removeTemporaryFolders);
