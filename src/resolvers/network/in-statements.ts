/** So many ids go into one statement. */
const IDS_A_STATEMENT = 5_000;

/** What is asked for by its ids, in as many parts as there are statements for it. */
export function* inStatements<Asked>(asked: readonly Asked[]): Generator<readonly Asked[]> {
  for (let start = 0; start < asked.length; start += IDS_A_STATEMENT) {
    yield asked.slice(start, start + IDS_A_STATEMENT);
  }
}
