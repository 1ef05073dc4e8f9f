/**
 * Sends a file and has the list of imports read then: also where the answer was lost, as the server may have
 * taken the file. Why a file failed is told at once: where nobody answers, the list is tried for seconds.
 */
export async function readAfter(
  send: () => Promise<void>,
  readList: () => Promise<void>,
): Promise<void> {
  try {
    await send();
  } catch (error) {
    void readList();
    throw error;
  }
  await readList();
}
