import fc from 'fast-check';
import {
  authorCoauthors,
  authorJournals,
  authorPapers,
  authorShape,
  authorTopics,
  countOfChildren,
  type Engine,
  journalAuthors,
  journalPapers,
  journalShape,
  journalTopics,
  type NodeShape,
  nodesByIds,
  type Order,
  pageOfChildren,
  pageOfWeighted,
  paperAuthorships,
  paperContributors,
  paperJournal,
  paperOrders,
  paperShape,
  paperTopicOrder,
  paperTopics,
  type Relation,
  relatedTopics,
  topicAuthors,
  topicJournals,
  topicPapers,
  topicShape,
  type WholeList,
  weightOrder,
  wholeLists,
} from '../../src/graph/index.js';

export type NodeType = 'Paper' | 'Author' | 'Journal' | 'Topic';
type Row = Readonly<Record<string, unknown>>;
/** A row of a page, or of a whole list. */
type Edge = Readonly<Record<string, unknown>>;
type AnyRelation = Relation<{ readonly id: string }>;

/** How a field gives nodes: a page, in an order or by weight; or all, each under a name in its row. */
interface NodesField {
  readonly to: NodeType;
  readonly args?: string;
  /** What the edge to a node tells, by the names of its fields. */
  readonly edge: Readonly<Record<string, (row: Edge) => unknown>>;
  readonly page?: { readonly relation: AnyRelation; readonly order: Order | null };
  readonly whole?: {
    readonly list: WholeList<object, { readonly id: string }>;
    readonly node: string;
    readonly isOne?: boolean;
  };
}

const PREFERRED = { source: 'KEYWORD_ELSE_TERM', scheme: null } as const;
const TERMS = { source: 'TERM', scheme: null } as const;

const SHAPES: Readonly<Record<NodeType, NodeShape<{ readonly id: string }>>> = {
  Paper: paperShape,
  Author: authorShape,
  Journal: journalShape,
  Topic: topicShape,
};

/** The node of such a row has what the edge says, too. */
const EDGE_OF_TOPIC: NodesField['edge'] = {
  ...Object.fromEntries(
    ['rawLabel', 'isMajor', 'score'].map((name) => [name, ({ node }: Edge) => Object(node)[name]]),
  ),
  schemes: ({ node }) => Object(node).schemesOfPaper ?? [],
};

const FIELDS: Readonly<Record<NodeType, Readonly<Record<string, readonly NodesField[]>>>> = {
  Paper: {
    journal: [
      { to: 'Journal', edge: {}, whole: { list: paperJournal, node: 'journal', isOne: true } },
    ],
    authorships: [
      {
        to: 'Author',
        edge: columnsOf('position', 'rawName', 'isFirst', 'isLast'),
        whole: { list: paperAuthorships, node: 'author' },
      },
    ],
    contributors: [
      {
        to: 'Author',
        edge: columnsOf('position', 'rawName', 'role'),
        whole: { list: paperContributors, node: 'author' },
      },
    ],
    topics: [
      { ...paged('Topic', paperTopics(PREFERRED), paperTopicOrder), edge: EDGE_OF_TOPIC },
      {
        ...paged('Topic', paperTopics(TERMS), paperTopicOrder),
        edge: EDGE_OF_TOPIC,
        args: 'source: TERM',
      },
    ],
  },
  Author: {
    papers: papersBy(authorPapers),
    journals: [paged('Journal', authorJournals, null)],
    coauthors: [paged('Author', authorCoauthors, null)],
    topics: [
      paged('Topic', authorTopics(PREFERRED), null),
      { ...paged('Topic', authorTopics(TERMS), null), args: 'source: TERM' },
    ],
  },
  Journal: {
    papers: papersBy(journalPapers),
    topAuthors: [paged('Author', journalAuthors, null)],
    topTopics: [paged('Topic', journalTopics(PREFERRED), null)],
  },
  Topic: {
    papers: papersBy(topicPapers),
    topAuthors: [paged('Author', topicAuthors, null)],
    topJournals: [paged('Journal', topicJournals, null)],
    relatedTopics: [paged('Topic', relatedTopics, null)],
  },
};

function paged(to: NodeType, relation: AnyRelation, order: Order | null): NodesField {
  const edge =
    order === null ? { paperCount: ({ sortValues }: Edge) => Number(Object(sortValues)[0]) } : {};
  return { to, edge, page: { relation, order } };
}

function columnsOf(...names: readonly string[]): NodesField['edge'] {
  return Object.fromEntries(names.map((name) => [name, (row: Edge) => row[name]]));
}

function papersBy(relation: AnyRelation): readonly NodesField[] {
  return Object.entries(paperOrders).map(([name, order]) => ({
    ...paged('Paper', relation, order),
    args: `orderBy: ${name}`,
  }));
}

/** What a query selects of a node: columns, and fields that give other nodes. */
export interface Tree {
  readonly columns: readonly string[];
  readonly fields: readonly Branch[];
}

interface Branch {
  readonly name: string;
  readonly field: NodesField;
  readonly first: number;
  readonly hasTotal: boolean;
  readonly isByEdges: boolean;
  readonly edge: readonly string[];
  /** How it is written: as it is, in an inline fragment, included, or skipped. */
  readonly form: 'plain' | 'fragment' | 'included' | 'skipped';
  readonly below: Tree;
}

/** Any selection below a node of this type, at most so deep. */
export function anyTree(type: NodeType, depth: number): fc.Arbitrary<Tree> {
  const columns = fc.subarray(Object.keys(SHAPES[type].columns));
  const fields = Object.entries(FIELDS[type]).flatMap(([name, variants]) =>
    variants.map((field) => ({ name, field })),
  );
  const branch = fc.constantFrom(...fields).chain(({ name, field }) =>
    fc.record<Branch>({
      name: fc.constant(name),
      field: fc.constant(field),
      first: fc.integer({ min: 0, max: 3 }),
      hasTotal: fc.boolean(),
      isByEdges: fc.boolean(),
      edge: fc.subarray(Object.keys(field.edge)),
      form: fc.constantFrom('plain', 'plain', 'fragment', 'included', 'skipped'),
      below: anyTree(field.to, depth - 1),
    }),
  );
  return fc.record({
    columns,
    fields: depth === 0 ? fc.constant([]) : fc.array(branch, { maxLength: 3 }),
  });
}

/** The selection in GraphQL, with the variable `$yes` in its directives. */
export function printTree(type: NodeType, { columns, fields }: Tree): string {
  const printed = fields.map((branch, index) => {
    const text = `f${index}: ${printBranch(branch)}`;
    if (branch.form === 'fragment') return `... on ${type} { ${text} }`;
    if (branch.form === 'included') return `... @include(if: $yes) { ${text} }`;
    return branch.form === 'skipped' ? `... @skip(if: $yes) { ${text} }` : text;
  });
  return ['id @include(if: $yes)', ...columns, ...printed].join(' ');
}

function printBranch(branch: Branch): string {
  const { name, field, first, hasTotal, isByEdges, edge, below } = branch;
  const tree = printTree(field.to, below);
  const { whole } = field;
  if (whole?.isOne) return `${name} { ${tree} }`;
  if (whole) return `${name} { ${edge.join(' ')} ${whole.node} { ${tree} } }`;
  const args = [`first: ${first}`, field.args ?? ''].join(' ');
  const nodes = isByEdges ? `edges { ${edge.join(' ')} node { ${tree} } }` : `nodes { ${tree} }`;
  return `${name}(${args}) { ${nodes} pageInfo { hasNextPage } ${hasTotal ? 'totalCount' : ''} }`;
}

/** What a query for the tree must answer of a node: asked for one node and one field after the other. */
export async function walk(engine: Engine, type: NodeType, id: string, tree: Tree): Promise<Row> {
  const [found] = await engine.read(nodesByIds(SHAPES[type], [id]));
  const answer: Record<string, unknown> = { id };
  for (const name of tree.columns) answer[name] = Reflect.get(Object(found?.node), name);
  for (const [index, branch] of tree.fields.entries()) {
    if (branch.form !== 'skipped') answer[`f${index}`] = await walkBranch(engine, id, branch);
  }
  return answer;
}

async function walkBranch(engine: Engine, id: string, branch: Branch): Promise<unknown> {
  const { field, below } = branch;
  if (field.page !== undefined) return walkPage(engine, id, branch, field.page);
  if (field.whole === undefined) throw new Error('The field gives no nodes.');
  const { list, node, isOne } = field.whole;
  const rows: Row[] = [];
  for (const { row } of await engine.read(wholeLists(list, [id]))) {
    const under = await walk(engine, field.to, Object(row)[node].id, below);
    rows.push(isOne ? under : { ...edgeOf(branch, { ...row }), [node]: under });
  }
  return isOne ? (rows[0] ?? null) : rows;
}

async function walkPage(
  engine: Engine,
  id: string,
  branch: Branch,
  { relation, order }: NonNullable<NodesField['page']>,
): Promise<unknown> {
  const { field, first, hasTotal, isByEdges, below } = branch;
  const page = { limit: first + 1, after: null };
  const rows = await engine.read(
    order === null
      ? pageOfWeighted(relation, [id], { order: weightOrder, page })
      : pageOfChildren(relation, [id], { order, page }),
  );
  const edges: Row[] = [];
  for (const row of rows.slice(0, first)) {
    const node = await walk(engine, field.to, row.node.id, below);
    edges.push({ ...edgeOf(branch, { ...row }), node });
  }
  const [count] = hasTotal ? await engine.read(countOfChildren(relation, [id])) : [];
  return {
    ...(isByEdges ? { edges } : { nodes: edges.map(({ node }) => node) }),
    pageInfo: { hasNextPage: rows.length > first },
    ...(hasTotal && { totalCount: count?.total ?? 0 }),
  };
}

function edgeOf({ field, edge }: Branch, row: Edge): Row {
  return Object.fromEntries(edge.map((name) => [name, field.edge[name]?.(row)]));
}
