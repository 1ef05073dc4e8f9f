import { type PaperFilter, type PlaceKind, placeIncidencesOf } from '../../graph/index.js';
import { IncidenceCollector, type IncidenceRows } from '../../network/index.js';
import { countryName, institutionId } from '../../places/index.js';
import { askForStream, type Context } from '../context.js';

/** Places as authors of the papers whose addresses name them, and what each is called. */
export interface CollectedPlaces {
  readonly rows: IncidenceRows;
  readonly nameOf: (id: string) => string;
}

/** The places of all papers that a filter means: two are linked by a paper that names both. */
export async function collectPlaces(
  context: Context,
  kind: PlaceKind,
  filter: PaperFilter,
): Promise<CollectedPlaces> {
  const collector = new IncidenceCollector();
  const names = new NameForms();
  const question = placeIncidencesOf(kind, filter, context.engine.dialect);
  for await (const papers of askForStream(context, question)) {
    for (const { paper, year, places } of papers) {
      const ids = places.map((place) => (kind === 'COUNTRY' ? place : names.idOf(place)));
      for (const [index, author] of ids.entries()) {
        collector.add({ author, paper, year, authorCount: ids.length, position: index + 1 });
      }
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
        otherTimes - times || b.length - a.length || (a < b ? -1 : 1),
    );
    return best?.[0] ?? id;
  }
}
