import { ArgsType, Field } from 'type-graphql';
import { Limit } from './input-limits.js';
import { PaperOrder } from './orders.js';

/** How a list of papers below a node is ordered. A class, as an argument of a type’s field keeps no limit else. */
@ArgsType()
export class PaperOrderArgs {
  @Limit({ list: 'orders' })
  @Field(() => [PaperOrder])
  readonly orderBy: readonly PaperOrder[] = [PaperOrder.YEAR_DESC];
}
