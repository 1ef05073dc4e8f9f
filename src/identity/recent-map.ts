/** A map that can forget what was not asked for longest. Until it is told to, it keeps everything. */
export class RecentMap<Value> extends Map<string, Value> {
  override get(key: string): Value | undefined {
    const value = super.get(key);
    if (value === undefined) return undefined;
    // Entries are kept in the order in which they came: this one comes last again.
    super.delete(key);
    super.set(key, value);
    return value;
  }

  /** Forgets entries until there are no more than so many. */
  trim(most: number): void {
    for (const key of this.keys()) {
      if (this.size <= most) return;
      this.delete(key);
    }
  }
}
