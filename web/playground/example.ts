import { headOfQuery } from '../../src/server/stored-queries/query-head.js';

/** A query that the playground offers, read from one file of examples/queries or examples/imports. */
export interface Example {
  /** The file's name without its ending. */
  readonly name: string;
  /** The first line of the comment at the top of the file, else the name. */
  readonly title: string;
  /** The rest of that comment as one line of text; empty where there is none. */
  readonly explanation: string;
  /** The file as it stands, its comment included. */
  readonly query: string;
  /** The text of the `.variables.json` beside it, else null. */
  readonly variables: string | null;
  /** What it asks for and the loaded graph has none of, a sentence each. */
  readonly missing: readonly string[];
}

/** Texts of files by their paths. */
export type FileTexts = Readonly<Record<string, string>>;

/** The examples a first visit opens with; the others follow by name. */
const FIRST = ['most-connected-author', 'largest-journal', 'paths'];

/** Makes the examples of query files and variables files, in the order of their tabs. */
export function readExamples(queries: FileTexts, variables: FileTexts): readonly Example[] {
  return Object.entries(queries)
    .map(([path, text]) => readExample(path, text, variables))
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'en'));
}

function readExample(path: string, text: string, variables: FileTexts): Example {
  const name = path.replace(/^.*\//, '').replace(/\.graphql$/, '');
  const [title = '', ...explanation] = headOfQuery(text);
  const values = variables[path.replace(/\.graphql$/, '.variables.json')] ?? null;
  return {
    name,
    title: title || name,
    explanation: explanation.join(' ').trim(),
    query: text,
    variables: values,
    missing: [],
  };
}

/** A number in front of the name, as in `01-record`, does not change which file is meant. */
function rank({ name }: Example): number {
  const place = FIRST.indexOf(name.replace(/^\d+[-_]/, '').toLowerCase());
  return place === -1 ? FIRST.length : place;
}
