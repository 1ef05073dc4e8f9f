export { AuthorLink, AuthorNames } from './author-names.js';
export { PaperLine, PaperSource } from './paper-line.js';
export { PaperList } from './paper-list.js';
