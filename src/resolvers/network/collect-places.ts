import { type PaperFilter, type PlaceKind, placeIncidencesOf } from '../../graph/index.js';
import { compareTexts } from '../../identity/index.js';
import { IncidenceCollector } from '../../network/index.js';
import { countryName, institutionId } from '../../places/index.js';
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

/** The forms in which institutions are named, and how often. */
class NameForms {
  private readonly ids = new Map<string, string>();
  private readonly forms = new Map<string, Map<string, number>>();

  /** The id of the institution, and one more for this form. */
  idOf(name: string): string {
    const id = this.ids.get(name) ?? institutionId(name);
    this.ids.set(name, id);
    const counts = this.forms.get(id) ?? new Map<string, number>();
    this.forms.set(id, counts.set(name, (counts.get(name) ?? 0) + 1));
    return id;
  }

  /** The most used form; of equally used ones the longest, which abbreviates least. */
  bestOf(id: string): string {
    const [best] = [...(this.forms.get(id) ?? [])].sort(
      ([a, times], [b, otherTimes]) =>
        otherTimes - times || b.length - a.length || compareTexts(a, b),
    );
    return best?.[0] ?? id;
  }
}
