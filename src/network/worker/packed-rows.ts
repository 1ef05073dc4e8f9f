import { giveWay } from '../../threads/index.js';
import type { IncidenceRows } from '../table/index.js';

/** Rows with their ids as few long texts. */
export type PackedRows = Omit<IncidenceRows, 'members' | 'papers'> & {
  readonly packedMembers: readonly string[];
  readonly packedPapers: readonly string[];
};

/** No id has it. */
const BETWEEN = '\n';

/** Ids of one text. */
const IDS_A_TEXT = 1_000;

/**
 * Rows as they are sent to another thread. To send a million ids one by one keeps this thread for half a second;
 * long texts take some hundredths, and are made with turns for others between them.
 */
export async function packRows({
  members,
  papers,
  ...numbers
}: IncidenceRows): Promise<PackedRows> {
  return {
    ...numbers,
    packedMembers: await packIds(members),
    packedPapers: await packIds(papers),
  };
}

/** The rows of {@link packRows}. */
export function unpackRows({ packedMembers, packedPapers, ...numbers }: PackedRows): IncidenceRows {
  return { ...numbers, members: unpackIds(packedMembers), papers: unpackIds(packedPapers) };
}

async function packIds(ids: readonly string[]): Promise<readonly string[]> {
  const packed: string[] = [];
  for (let start = 0; start < ids.length; start += IDS_A_TEXT) {
    packed.push(ids.slice(start, start + IDS_A_TEXT).join(BETWEEN));
    await giveWay();
  }
  return packed;
}

function unpackIds(packed: readonly string[]): readonly string[] {
  return packed.flatMap((text) => text.split(BETWEEN));
}
