import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type PaperPlacesRow, type PaperRow, placesOfPapers, type Seen } from '../graph/index.js';
import { countryName, institutionId } from '../places/index.js';
import { Paper, Place } from '../schema/index.js';
import { batched } from './batched.js';
import { ask, type Context } from './context.js';
import { NeedsIdAlone } from './selection/index.js';

const placesOf = batched<null, PaperPlacesRow | null>(
  async (context, _args, ids) => {
    const rows = await ask(context, placesOfPapers(ids));
    return new Map(rows.map((row) => [row.paper, row]));
  },
  () => null,
);

@Resolver(() => Paper)
export class PaperPlacesResolver {
  @NeedsIdAlone()
  @FieldResolver(() => [String], {
    description: 'The addresses (AD, C1) of the record that gives the most.',
  })
  async affiliations(
    @Root() paper: Seen<PaperRow>,
    @Ctx() context: Context,
  ): Promise<readonly string[]> {
    return (await placesOf(context, null, paper.id))?.affiliations ?? [];
  }

  @NeedsIdAlone()
  @FieldResolver(() => [Place], { description: 'The institutions that the addresses name.' })
  async institutions(
    @Root() paper: Seen<PaperRow>,
    @Ctx() context: Context,
  ): Promise<readonly Place[]> {
    const places = await placesOf(context, null, paper.id);
    return (places?.institutions ?? []).map((name) => ({ id: institutionId(name), name }));
  }

  @NeedsIdAlone()
  @FieldResolver(() => [Place], { description: 'The countries that the addresses name.' })
  async countries(
    @Root() paper: Seen<PaperRow>,
    @Ctx() context: Context,
  ): Promise<readonly Place[]> {
    const places = await placesOf(context, null, paper.id);
    return (places?.countries ?? []).map((code) => ({ id: code, name: countryName(code) }));
  }
}
