/**
 * Groups of ids that can be united and kept apart: union-find with walls between groups. Which groups
 * come out depends on the order of the calls, so callers sort first.
 */
export class ConstrainedUnion {
  readonly #parents = new Map<string, string>();
  readonly #members = new Map<string, string[]>();
  readonly #walls = new Map<string, Set<string>>();

  /** The id that stands for the group; itself for an id never united. */
  groupOf(id: string): string {
    let root = id;
    for (let next = this.#parents.get(root); next !== undefined; next = this.#parents.get(root)) {
      root = next;
    }
    for (let at = id; at !== root; ) {
      const next = this.#parents.get(at) ?? root;
      this.#parents.set(at, root);
      at = next;
    }
    return root;
  }

  /** The members of an id's group, unsorted. */
  membersOf(id: string): readonly string[] {
    const root = this.groupOf(id);
    return this.#members.get(root) ?? [root];
  }

  isTogether(a: string, b: string): boolean {
    return this.groupOf(a) === this.groupOf(b);
  }

  /** True where a wall stands between the groups of the two. */
  isApart(a: string, b: string): boolean {
    return this.#walls.get(this.groupOf(a))?.has(this.groupOf(b)) ?? false;
  }

  /** Makes two groups one; false where a wall stands between them. */
  unite(a: string, b: string): boolean {
    const [one, two] = [this.groupOf(a), this.groupOf(b)];
    if (one === two) return true;
    if (this.#walls.get(one)?.has(two)) return false;
    const [kept, gone] = this.#sizeOf(one) >= this.#sizeOf(two) ? [one, two] : [two, one];
    const members = this.#members.get(kept) ?? [kept];
    members.push(...(this.#members.get(gone) ?? [gone]));
    this.#members.set(kept, members);
    this.#members.delete(gone);
    this.#parents.set(gone, kept);
    this.#moveWalls(gone, kept);
    return true;
  }

  /** Sets a wall between two groups; false where they are one already. */
  part(a: string, b: string): boolean {
    const [one, two] = [this.groupOf(a), this.groupOf(b)];
    if (one === two) return false;
    this.#wallsOf(one).add(two);
    this.#wallsOf(two).add(one);
    return true;
  }

  #sizeOf(root: string): number {
    return this.#members.get(root)?.length ?? 1;
  }

  #wallsOf(root: string): Set<string> {
    const walls = this.#walls.get(root) ?? new Set<string>();
    this.#walls.set(root, walls);
    return walls;
  }

  #moveWalls(gone: string, kept: string): void {
    for (const other of this.#walls.get(gone) ?? []) {
      this.#wallsOf(other).delete(gone);
      this.#wallsOf(other).add(kept);
      this.#wallsOf(kept).add(other);
    }
    this.#walls.delete(gone);
  }
}
