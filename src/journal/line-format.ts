import { crc32 } from 'node:zlib';

/**
 * The format of the journal, which is also the format of backups: UTF-8, one JSON object a
 * line, each line closed by `\n`.
 *
 * ```
 * {"crc":"1a2b3c4d","seq":1,"kind":"import",...}
 * ```
 *
 * - `crc` is the CRC-32 (the one of zlib, gzip and PNG) in eight lower-case hex digits. It
 *   covers the bytes as they stand from the 19th byte of the line, the quote in front of `seq`,
 *   to the closing brace; the newline is not covered. So it is checked on bytes, without a
 *   rule for how JSON is to be spelled: in Python
 *   `zlib.crc32(line.rstrip(b"\n")[18:]) == int(line[8:16], 16)`.
 * - `seq` is 1 on the first line and rises by one, so a line that was taken out is noticed.
 * - The rest is the entry: see {@link JournalEntry}.
 */
export const LINE_HEAD = '{"crc":"';

/** Hex digits of the checksum. */
export const CRC_DIGITS = 8;

/** Where the checksum ends and where the bytes that it covers begin. */
export const CRC_END = LINE_HEAD.length + CRC_DIGITS;
export const BODY_START = CRC_END + 2;

/** Between the checksum and the bytes that it covers. */
export const CRC_CLOSE = '",';

export const NEWLINE = 0x0a;
export const CARRIAGE_RETURN = 0x0d;

/**
 * No line is longer, far above any record. Without a bound a file of zeros would be read into
 * memory as one line.
 *
 * @limit bytes in a line of the journal: one record with all its tags
 */
export const MAX_LINE_BYTES = 64 * 1024 * 1024;

/** The checksum of nothing. */
export const NO_BYTES = '00000000';

/**
 * The checksum of a line's body, as it is written.
 *
 * @param before the checksum of the bytes in front, where the body is one piece of something longer.
 */
export function checksum(body: string | Buffer, before: string = NO_BYTES): string {
  return crc32(body, Number.parseInt(before, 16)).toString(16).padStart(CRC_DIGITS, '0');
}
