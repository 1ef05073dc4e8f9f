export type { CitedName, CitedPaper } from './cited-paper.js';
export {
  CITATION_FORMATS,
  type CitationExtension,
  type CitationFormat,
  writeCitations,
} from './formats.js';
