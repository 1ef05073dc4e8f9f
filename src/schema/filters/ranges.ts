import { Field, InputType, Int } from 'type-graphql';
import { Limit } from '../input-limits.js';

@InputType({ description: 'A range of years, both included; either may be left out.' })
export class YearRange {
  @Field(() => Int, { nullable: true })
  readonly from?: number | null;

  @Field(() => Int, { nullable: true })
  readonly to?: number | null;
}

@InputType({ description: 'A range of whole numbers, both included; either may be left out.' })
export class CountRange {
  @Field(() => Int, { nullable: true })
  readonly from?: number | null;

  @Field(() => Int, { nullable: true })
  readonly to?: number | null;
}

const DATE = 'as `2021`, `2021-12` or `2021-12-01`';

@InputType({
  description:
    'A range of dates, both included; either may be left out. A month or a year stands for all of its days. A paper whose own date is a month or a year is selected where some day of it is in the range.',
})
export class DateRange {
  @Limit({ text: 'code' })
  @Field(() => String, { nullable: true, description: `The first date, ${DATE}.` })
  readonly from?: string | null;

  @Limit({ text: 'code' })
  @Field(() => String, { nullable: true, description: `The last date, ${DATE}.` })
  readonly to?: string | null;
}
