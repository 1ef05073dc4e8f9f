export { registerImports, type TakenImports } from './import-routes.js';
