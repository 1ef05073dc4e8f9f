export { registerAssets } from './assets.js';
export { registerDocumentation } from './documentation.js';
export { registerExplorer } from './explorer.js';
export { registerPlayground } from './playground.js';
