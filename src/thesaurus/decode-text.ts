/** A text, or why the bytes are none. */
export type DecodedText = { readonly text: string } | { readonly message: string };

const LINE_FEED = 10;

/**
 * Reads bytes as UTF-8, with or without its mark, or as UTF-16 with its mark, as Excel saves "Unicode
 * Text". Nothing is guessed: a name in a wrong encoding would replace another name than was meant.
 */
export function decodeText(bytes: Uint8Array): DecodedText & { readonly line: number } {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text, line: 1 };
  } catch {
    return {
      line: wrongLine(bytes),
      message: 'It is not UTF-8. Save it as UTF-8, then try again.',
    };
  }
}

function encodingOf([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** The first line, from 1, whose bytes are no UTF-8. */
function wrongLine(bytes: Uint8Array): number {
  let line = 1;
  for (let from = 0; from < bytes.length; line += 1) {
    const found = bytes.indexOf(LINE_FEED, from);
    const end = found < 0 ? bytes.length : found;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(from, end));
    } catch {
      return line;
    }
    from = end + 1;
  }
  return 1;
}
