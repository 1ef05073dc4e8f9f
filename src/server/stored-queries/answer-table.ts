import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';

/** The one list of an answer, and the columns of its rows. */
export interface TableOfAnswer {
  /** The names that lead to the list, from the top of the answer. */
  readonly path: readonly string[];
  readonly columns: readonly Column[];
}

/** A column: its heading, and the names that lead to its value from a row. */
export interface Column {
  readonly heading: string;
  readonly path: readonly string[];
}

/** A selected field with the type of its value. */
interface Selected {
  readonly path: readonly string[];
  readonly type: GraphQLOutputType;
  readonly selections: SelectionSetNode | undefined;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * How the answer of a query becomes a table: its one list gives the rows, every value below is a column.
 * What it selects decides, not what is found, so an empty answer has its headings too.
 *
 * @returns a sentence that says why it does not become one, where it has no list or several.
 */
export function tableOfAnswer(
  schema: GraphQLSchema,
  selections: SelectionSetNode,
  fragments: Fragments,
): TableOfAnswer | string {
  const query = schema.getQueryType();
  if (!query) return 'The schema has no queries.';
  const reader = new SelectionReader(schema, fragments);
  const lists = reader.outermostLists(query, selections, []);
  const [list, ...others] = lists;
  if (list === undefined) return 'Its answer has no list.';
  if (others.length > 0) {
    const places = lists.map(({ path }) => path.join('.')).join(', ');
    return `Its answer has ${lists.length} lists: ${places}. A table has the rows of one.`;
  }
  return { path: list.path, columns: withHeadings(reader.leavesOf(list)) };
}

class SelectionReader {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: Fragments,
  ) {}

  outermostLists(
    type: GraphQLNamedType,
    selections: SelectionSetNode | undefined,
    outside: readonly string[],
  ): readonly Selected[] {
    return this.selectedIn(type, selections, outside).flatMap((selected) =>
      isListType(getNullableType(selected.type))
        ? [selected]
        : this.outermostLists(getNamedType(selected.type), selected.selections, selected.path),
    );
  }

  /** The paths of the values in one row of a list. */
  leavesOf({ type, selections }: Selected): readonly (readonly string[])[] {
    const named = getNamedType(type);
    if (!isCompositeType(named)) return [[]];
    const leaves = this.selectedIn(named, selections, []).flatMap((selected) =>
      this.leavesOf(selected).map((path) => [...selected.path, ...path]),
    );
    return distinctPaths(leaves);
  }

  private selectedIn(
    type: GraphQLNamedType,
    selections: SelectionSetNode | undefined,
    outside: readonly string[],
  ): readonly Selected[] {
    return (selections?.selections ?? []).flatMap((selection): readonly Selected[] => {
      if (selection.kind === 'Field') return this.selected(type, selection, outside);
      const fragment =
        selection.kind === 'FragmentSpread' ? this.fragments.get(selection.name.value) : selection;
      if (fragment === undefined) return [];
      const condition = fragment.typeCondition;
      const inside = condition ? (typeFromAST(this.schema, condition) ?? type) : type;
      return this.selectedIn(inside, fragment.selectionSet, outside);
    });
  }

  private selected(
    type: GraphQLNamedType,
    { name, alias, selectionSet }: FieldNode,
    outside: readonly string[],
  ): readonly Selected[] {
    const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
    const field = fields[name.value];
    if (field === undefined) return []; // __typename
    const path = [...outside, alias?.value ?? name.value];
    return [{ path, type: field.type, selections: selectionSet }];
  }
}

/** A heading is the path without what a connection is made of; the whole path where two would be alike. */
function withHeadings(paths: readonly (readonly string[])[]): readonly Column[] {
  const short = paths.map((path) => path.filter((name) => !MADE_OF.has(name)).join('.'));
  return paths.map((path, index) => {
    const heading = short[index] ?? '';
    const isAlone = short.filter((other) => other === heading).length === 1;
    return { path, heading: isAlone && heading !== '' ? heading : path.join('.') || 'value' };
  });
}

const MADE_OF = new Set(['node', 'nodes', 'edges']);

function distinctPaths(paths: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(paths.map((path) => [path.join('.'), path])).values()];
}
