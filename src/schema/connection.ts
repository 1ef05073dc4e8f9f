import { type ClassType, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'The position of a page in its list.' })
export class PageInfo {
  @Field(() => Boolean, {
    description: 'True if more rows follow this page; of a page before a cursor it always is.',
  })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, {
    description: 'True if rows come before this page; of a page after a cursor it always is.',
  })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Give it as `before` to get the page before.',
  })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Give it as `after` to get the next page.' })
  readonly endCursor!: string | null;
}

/** An edge: a node with its cursor. Subclasses add what belongs to the edge. */
export function edgeOf<Node extends object>(node: () => ClassType<Node>) {
  @ObjectType({ simpleResolvers: true })
  abstract class EdgeBase {
    @Field(() => String, {
      description:
        'The position of this row in the list: give it as `after` to read on from here, or as `before` to read backwards.',
    })
    readonly cursor!: string;

    @Field(node)
    readonly node!: Node;
  }
  return EdgeBase;
}

/** A page of a list in Relay’s form, with the nodes also without their edges. */
export function connectionOf<Node extends object, Edge extends object>(
  node: () => ClassType<Node>,
  edge: () => ClassType<Edge>,
) {
  @ObjectType({ simpleResolvers: true })
  abstract class ConnectionBase {
    @Field(() => [edge()])
    readonly edges!: readonly Edge[];

    @Field(() => [node()], {
      description: 'The nodes of `edges`, for queries that need nothing else of an edge.',
    })
    readonly nodes!: readonly Node[];

    @Field(() => PageInfo)
    readonly pageInfo!: PageInfo;

    @Field(() => Int, {
      description: 'The number of rows in the whole list; counted only when a query asks for it.',
    })
    readonly totalCount!: number;
  }
  return ConnectionBase;
}
