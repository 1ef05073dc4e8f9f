import { compareTexts } from '../identity/index.js';
import { institutionId } from './place-id.js';

/** The forms in which institutions are named, and how often. */
export class NameForms {
  private readonly ids = new Map<string, string>();
  private readonly forms = new Map<string, Map<string, number>>();

  /** The id of the institution; the form is counted so many times more. */
  idOf(name: string, times = 1): string {
    const id = this.ids.get(name) ?? institutionId(name);
    this.ids.set(name, id);
    const counts = this.forms.get(id) ?? new Map<string, number>();
    this.forms.set(id, counts.set(name, (counts.get(name) ?? 0) + times));
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

  /** The best form of every institution, by its id. */
  names(): ReadonlyMap<string, string> {
    return new Map([...this.forms.keys()].map((id) => [id, this.bestOf(id)]));
  }

  /** For each form that is not the best of its institution, the best one. */
  replacements(): Readonly<Record<string, string>> {
    const replaced = [...this.forms].flatMap(([id, forms]) => {
      const best = this.bestOf(id);
      return [...forms.keys()].filter((name) => name !== best).map((name) => [name, best] as const);
    });
    return Object.fromEntries(replaced);
  }
}
