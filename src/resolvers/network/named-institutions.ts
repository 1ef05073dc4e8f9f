import { institutionId, institutionKey } from '../../places/index.js';

/**
 * What institutions are called: as all papers call them, whoever is asked for; and what is not among those
 * names as it was read.
 */
export class NamedInstitutions {
  private readonly idsOfTied = new Map<string, string>();
  private readonly others = new Map<string, string>();

  constructor(private readonly names: ReadonlyMap<string, string>) {}

  /** Tells what a paper names, by id and form: the paper may be newer than the names. */
  see(ids: readonly string[], forms: readonly string[]): void {
    for (const [index, id] of ids.entries()) {
      if (!this.names.has(id)) this.others.set(id, forms[index] ?? id);
    }
  }

  /**
   * The id of an institution that a paper ties to a person. The name is folded there: where no paper has
   * another, it is shown by its key, which all of its forms share.
   */
  idOfTied(name: string): string {
    const id = this.idsOfTied.get(name) ?? institutionId(name);
    this.idsOfTied.set(name, id);
    if (!this.names.has(id) && !this.others.has(id)) this.others.set(id, institutionKey(name));
    return id;
  }

  nameOf(id: string): string {
    return this.names.get(id) ?? this.others.get(id) ?? id;
  }
}
