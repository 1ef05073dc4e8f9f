import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  type Axis as AxisName,
  axisOf,
  type FilterJson,
  GROUP_ORDERS,
  type GroupOrderName,
  PAPER_AXES,
} from '../graph/index.js';
import { CollaborationFigures } from './collaboration-indicators.js';
import { connectionOf, edgeOf } from './connection.js';

const names = Object.keys(PAPER_AXES) as AxisName[];

/** The axes by the names that the API has for them. */
export const Axis = Object.fromEntries(names.map((name) => [name, name])) as {
  readonly [Name in AxisName]: Name;
};
export type Axis = AxisName;

registerEnumType(Axis, {
  name: 'PaperGroupAxis',
  description:
    'What papers are grouped by. A paper is in one group by JOURNAL, YEAR, DECADE, TYPE and LANGUAGE; by the others it may be in several, so that the sum of the groups may be more than all papers.',
  valuesConfig: Object.fromEntries(
    names.map((name) => [name, { description: axisOf(name).meaning }]),
  ),
});

/** The orders by the names that the API has for them. */
export const PaperGroupOrder = Object.fromEntries(GROUP_ORDERS.map((name) => [name, name])) as {
  readonly [Name in GroupOrderName]: Name;
};

registerEnumType(PaperGroupOrder, {
  name: 'PaperGroupOrder',
  description:
    'How groups are ordered; groups that are equal by all that is asked for are ordered by id. The order by number of papers is that by share, too.',
  valuesConfig: {
    PAPER_COUNT_ASC: { description: 'By number of papers, the fewest first.' },
    VALUE_ASC: {
      description:
        'By what they are on the first axis, then on the second: years by number, journals, authors and topics by name, the others by their value; countries by code.',
    },
    VALUE_DESC: { description: 'The same, from the end.' },
    FIRST_YEAR_ASC: {
      description: 'By the year of the first paper, the earliest first; 0 without a year.',
    },
    FIRST_YEAR_DESC: { description: 'By the year of the first paper, the latest first.' },
    LAST_YEAR_ASC: { description: 'By the year of the latest paper, the earliest first.' },
  },
});

/** What the API says of a filter that it answers. */
const SEND_BACK = 'Give it as a `PaperFilter`, as it is, to list its papers.';

@ObjectType({ simpleResolvers: true, description: 'A group’s place on one axis.' })
export class PaperGroupKey {
  @Field(() => Axis)
  readonly axis!: Axis;

  @Field(() => String, {
    description:
      'The id of the journal, author, topic or institution; the code of the country; of other axes the value itself, of a decade its first year.',
  })
  readonly id!: string;

  @Field(() => String)
  readonly label!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'How much the authors of a group’s papers work together, as in `collaborationIndicators`; papers without authors are not counted. Null where a number is not defined.',
})
export class PaperGroupCollaboration extends CollaborationFigures {}

@ObjectType({ simpleResolvers: true, description: 'Papers that share a key on each axis.' })
export class PaperGroup {
  @Field(() => [PaperGroupKey], { description: 'One key for each axis, in the order of `by`.' })
  readonly keys!: readonly PaperGroupKey[];

  @Field(() => Int)
  readonly paperCount!: number;

  @Field(() => Float, {
    description: 'Its part of all papers that the filter selects, from 0 to 1.',
  })
  readonly share!: number;

  @Field(() => Int, { description: 'The authors of its papers, each counted once.' })
  readonly authorCount!: number;

  @Field(() => Int, { nullable: true, description: 'The year of its first paper.' })
  readonly firstYear!: number | null;

  @Field(() => Int, { nullable: true, description: 'The year of its latest paper.' })
  readonly lastYear!: number | null;

  @Field(() => PaperGroupCollaboration, {
    description: 'How much the authors of its papers work together.',
  })
  readonly collaboration!: PaperGroupCollaboration;

  @Field(() => GraphQLJSONObject, {
    description: `The filter of its papers, with the one that was asked for: \`{"year": {"from": 2015}, "journal": "J…"}\`. ${SEND_BACK}`,
  })
  readonly filter!: FilterJson;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'The papers that have a value on every axis and are in none of the groups of this page: in those of other pages, or in groups smaller than `minPapers`.',
})
export class OtherPaperGroups {
  @Field(() => Int, { description: 'The groups that are not on this page.' })
  readonly groupCount!: number;

  @Field(() => Int, { description: 'Their papers that are in no group of this page, each once.' })
  readonly paperCount!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The papers that have no value on an axis, or on one of the two.',
})
export class UngroupedPapers {
  @Field(() => Int, { description: 'How many they are.' })
  readonly paperCount!: number;

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: `The filter of these papers; null on axes on which every paper has a value. ${SEND_BACK}`,
  })
  readonly filter!: FilterJson | null;
}

@ObjectType({ simpleResolvers: true })
export class PaperGroupEdge extends edgeOf(() => PaperGroup) {}

@ObjectType({
  simpleResolvers: true,
  description:
    'Groups of papers. Every paper that the filter selects is in groups of this page, in `others`, or in `withoutValue`; so where a paper is in one group only, the groups’ papers with those two sum to `paperCount`.',
})
export class PaperGroupConnection extends connectionOf(
  () => PaperGroup,
  () => PaperGroupEdge,
) {
  @Field(() => Int, { description: 'All papers that the filter selects, in a group or not.' })
  readonly paperCount!: number;

  @Field(() => OtherPaperGroups, {
    description:
      'What is in other groups: those of other pages, and those that `minPapers` leaves out.',
  })
  readonly others!: OtherPaperGroups;

  @Field(() => UngroupedPapers, { description: 'The papers that are in no group.' })
  readonly withoutValue!: UngroupedPapers;
}
