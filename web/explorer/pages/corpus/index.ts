export { CorpusPage } from './corpus-page.js';
