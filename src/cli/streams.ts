/** Where a command writes: results to `out`, all that is for a person to `err`. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
  /** A terminal is shown a bar, anything else plain lines. */
  readonly isErrTerminal: boolean;
}

/** The streams of this process. */
export function processStreams(): Streams {
  // `papergraph schema | head` closes the pipe early, which is no failure.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe);
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    isErrTerminal: process.stderr.isTTY === true,
  };
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
