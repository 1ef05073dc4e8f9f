import { about } from './about.js';
import { alias } from './alias.js';
import { author } from './author.js';
import { decision } from './decision.js';
import { graphState } from './graph-state.js';
import { importRun } from './import.js';
import { journal } from './journal.js';
import { paper } from './paper.js';
import { publishedIn } from './published-in.js';
import { record } from './record.js';
import { contains, describes, mayBe, standsFor } from './record-edges.js';
import { removedImport, removedRecords } from './removed-import.js';
import { authored, edited } from './signatures.js';
import { termsDue } from './terms-due.js';
import { topic } from './topic.js';

/** Every kind of node, facts before what is derived from them. */
export const NODES = [
  record,
  importRun,
  paper,
  author,
  journal,
  topic,
  alias,
  decision,
  removedImport,
  removedRecords,
  termsDue,
  graphState,
] as const;

/** Every kind of edge. */
export const EDGES = [
  contains,
  describes,
  mayBe,
  standsFor,
  authored,
  edited,
  publishedIn,
  about,
] as const;
