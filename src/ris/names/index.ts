export { namesInstitution } from './address-words.js';
export { authorLines } from './author-lines.js';
export { splitAuthors } from './author-list.js';
export { gluedReading } from './glued-name.js';
export { readOrcid } from './orcid.js';
export { addressOf, droppedTitles, fullName, parseName, ruledName } from './person-name.js';
export { AuthorDirectory } from './same-person.js';
export { simpleName } from './simple-name.js';
