/** How far a source was read; all parts of the reader that count share one. */
export class SourceCount {
  /** The number of the last line that came. */
  line = 0;
  /** How many records have begun. */
  records = 0;

  /** The number of the record that begins now. */
  nextRecord(): number {
    return this.nextRecords(1);
  }

  /** The number of the first of so many records that begin now. */
  nextRecords(count: number): number {
    const first = this.records + 1;
    this.records += count;
    return first;
  }
}
