import { type PaperFilter, type PlaceKind, placeIncidencesOf } from '../../graph/index.js';
import { IncidenceCollector } from '../../network/index.js';
import { countryName, NameForms } from '../../places/index.js';
import { askForStream, type Context } from '../context.js';
import type { CollectedMembers } from './collected-members.js';

/** The places of all papers that a filter selects: two are linked by a paper that names both. */
export async function collectPlaces(
  context: Context,
  kind: PlaceKind,
  filter: PaperFilter,
): Promise<CollectedMembers> {
  const collector = new IncidenceCollector();
  const names = new NameForms();
  const question = placeIncidencesOf(kind, filter, context.engine.dialect);
  for await (const papers of askForStream(context, question)) {
    for (const { paper, year, places } of papers) {
      // Two forms of one name on a paper are one place.
      const ids = new Set(places.map((each) => (kind === 'COUNTRY' ? each : names.idOf(each))));
      for (const member of ids) collector.add({ member, paper, year, memberCount: ids.size });
    }
  }
  const nameOf = kind === 'COUNTRY' ? countryName : (id: string) => names.bestOf(id);
  return { rows: collector.toRows(), nameOf };
}
