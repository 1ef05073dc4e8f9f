import type { Example } from './example.js';
import type { Named, OwnGraph } from './own-graph.js';

/** What a query asks for, and what to say where the graph has none of it. */
interface Need {
  readonly asked: RegExp;
  readonly isThere: (graph: OwnGraph) => boolean;
  readonly without: string;
}

const NEEDS: readonly Need[] = [
  {
    asked: /author/i,
    isThere: ({ author }) => author !== null,
    without: 'This graph has no authors.',
  },
  {
    asked: /coauthor|sharedPapers/i,
    isThere: ({ other }) => other !== null,
    without: 'The authors with most papers in this graph have no co-authors.',
  },
  {
    asked: /journal/i,
    isThere: ({ journal }) => journal !== null,
    without: 'This graph has no journals.',
  },
  {
    asked: /topic|keyword/i,
    isThere: ({ keyword }) => keyword !== null,
    without: 'The papers of this graph have no keywords.',
  },
];

const NO_PAPERS = 'This graph has no papers yet, so there is nothing to find.';

/** A value that a query names, and what the graph has in its place; null where it has nothing. */
interface Filling {
  readonly named: RegExp;
  readonly own: (graph: OwnGraph, match: readonly string[]) => string | null;
}

/** A year so many before the newest paper begins what counts as recent. */
const RECENT_YEARS = 7;

const FILLINGS: readonly Filling[] = [
  byId('paper', ({ paper }) => paper),
  byId('author', ({ author }) => author),
  byId('journal', ({ journal }) => journal),
  byId('topic', ({ keyword }) => keyword),
  {
    named: /year: \{ from: (\d+), to: (\d+) \}/,
    own: ({ paper }) =>
      paper?.year ? `year: { from: ${paper.year - RECENT_YEARS}, to: ${paper.year} }` : 'year: {}',
  },
  {
    named: /year: \{ from: (\d+) \}/,
    own: ({ paper }, [year]) =>
      paper?.year
        ? `year: { from: ${Math.min(Number(year), paper.year - RECENT_YEARS)} }`
        : 'year: {}',
  },
  { named: /type: "\w+"/, own: ({ paper }) => paper && `type: ${JSON.stringify(paper.type)}` },
  { named: /text: "[^"]*"/, own: ({ paper }) => paper && textOf(paper.name) },
  {
    // Above this, not even the two authors with most common papers are left.
    named: /(minPapers|minStrength): (\d+)/,
    own: ({ sharedPapers }, [option, least]) =>
      `${option}: ${Math.max(1, Math.min(Number(least), sharedPapers))}`,
  },
];

/** The variables of the examples by their names. */
const VARIABLES: Readonly<Record<string, (graph: OwnGraph) => Named | null>> = {
  author: ({ author }) => author,
  colleague: ({ distant }) => distant,
  friend: ({ distant }) => distant,
  from: ({ author }) => author,
  import: ({ import: latest }) => latest,
  journal: ({ journal }) => journal,
  other: ({ other }) => other,
  to: ({ distant, other }) => distant ?? other,
  without: ({ distant }) => distant,
};

function byId(field: string, nodeOf: (graph: OwnGraph) => Named | null): Filling {
  return {
    named: new RegExp(`\\b${field}\\(\\w+: "[^"]*"\\)`),
    own: (graph) => {
      const node = nodeOf(graph);
      return node && `${field}(id: ${JSON.stringify(node.id)})`;
    },
  };
}

/** Variables that are texts: what is looked for, and what a person has typed so far. */
const TEXTS: Readonly<Record<string, (graph: OwnGraph) => string | null>> = {
  text: ({ paper }) => paper && longWordsOf(paper.name),
  prefix: ({ author }) => author && beginningOf(author.name),
};

/** As much as a person types of a family name before they look. */
function beginningOf(name: string): string {
  return (name.split(/\s+/).at(-1) ?? '').slice(0, 4).toLowerCase();
}

/** The first two long words of a title: the paper is found by them. Without any, all papers are. */
function textOf(title: string): string {
  return `text: ${JSON.stringify(longWordsOf(title))}`;
}

function longWordsOf(title: string): string {
  const words = title.split(/\s+/).filter((word) => /^[\p{L}\p{M}]{4,}$/u.test(word));
  return words.slice(0, 2).join(' ').toLowerCase();
}

/**
 * An example that asks for what the loaded graph has: its ids, names and years in place of those of the
 * example records. Where the graph has nothing of a kind, a comment in the query says so.
 */
export function fillExample(example: Example, graph: OwnGraph): Example {
  const { comment, body } = splitComment(example.query);
  const filled = FILLINGS.reduce((text, filling) => fill(text, filling, graph), body);
  const variables = fillVariables(example.variables, graph);
  const isFilled = filled !== body || variables !== example.variables;
  const notes = missing(filled, graph);
  const lines = [...(isFilled ? namesIn(filled, variables, graph) : []), ...notes];
  const query = `${comment}${lines.map((line) => `# ${line}\n`).join('')}${filled}`;
  return { ...example, query, variables, missing: notes };
}

function fill(text: string, { named, own }: Filling, graph: OwnGraph): string {
  return text.replaceAll(new RegExp(named, 'g'), (whole, ...match: string[]) => {
    return own(graph, match) ?? whole;
  });
}

function fillVariables(variables: string | null, graph: OwnGraph): string | null {
  if (variables === null) return null;
  const given = /("(\w+)":\s*)"(?:[^"\\]|\\.)*"/g;
  return variables.replaceAll(given, (whole, key: string, name: string) => {
    const value = VARIABLES[name]?.(graph)?.id ?? TEXTS[name]?.(graph) ?? null;
    return value === null ? whole : key + JSON.stringify(value);
  });
}

/** Whose ids are in a query, as ids tell a person nothing. */
function namesIn(query: string, variables: string | null, graph: OwnGraph): readonly string[] {
  const { paper, author, other, distant, journal, keyword } = graph;
  const asked = [paper, author, other, distant, journal, keyword].flatMap((node) =>
    node !== null && `${query}${variables}`.includes(`"${node.id}"`) ? [node.name] : [],
  );
  return asked.length === 0 ? [] : [`From this graph: ${asked.map(onOneLine).join('; ')}.`];
}

function onOneLine(name: string): string {
  const line = name.replaceAll(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

function missing(query: string, graph: OwnGraph): readonly string[] {
  if (graph.paper === null) return [NO_PAPERS];
  return NEEDS.filter(({ asked, isThere }) => asked.test(query) && !isThere(graph)).map(
    ({ without }) => `${without} So a part of the answer is empty.`,
  );
}

/** The comment at the top of a file, and the rest. */
function splitComment(query: string): { readonly comment: string; readonly body: string } {
  const comment = /^(?:#.*\n)*/.exec(query)?.[0] ?? '';
  return { comment, body: query.slice(comment.length) };
}
