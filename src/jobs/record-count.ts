/** How a record begins where each tag has its line: nothing but a record has it at the start of a line. */
const START = Buffer.from('\nTY  - ');

/**
 * Counts records in bytes as they come, at the speed at which memory is read. It sees the usual form only: a
 * file in another one may hold more, never fewer.
 */
export class RecordCount {
  #tail = Buffer.from('\n');
  count = 0;

  add(chunk: Uint8Array): void {
    // What may be the beginning of a start at the end of the chunk before.
    const bytes = Buffer.concat([this.#tail, chunk]);
    let at = bytes.indexOf(START);
    while (at !== -1) {
      this.count += 1;
      at = bytes.indexOf(START, at + START.length);
    }
    this.#tail = bytes.subarray(Math.max(0, bytes.length - START.length + 1));
  }
}
