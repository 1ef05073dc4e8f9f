import { RefusedUpload } from '../../../uploads/refused-upload.js';

/** What came of sending files. */
export interface Sent {
  /** How many the server took. */
  readonly sent: number;
  /** The server's words where it takes no more for now: the rest was not sent. */
  readonly refusedForNow: string | null;
}

/**
 * Sends files one after the other. One that is refused does not keep the others; where the server takes no more
 * for now, the next would be refused as well, so none is sent.
 */
export async function sendInTurn<Each>(
  files: readonly Each[],
  {
    send,
    signal,
    onRefused,
  }: {
    readonly send: (file: Each) => Promise<void>;
    readonly signal: AbortSignal;
    readonly onRefused: (file: Each, reason: string) => void;
  },
): Promise<Sent> {
  let sent = 0;
  for (const file of files) {
    if (signal.aborted) break;
    try {
      await send(file);
      sent += 1;
    } catch (error) {
      if (signal.aborted) break;
      const reason = error instanceof Error ? error.message : String(error);
      if (error instanceof RefusedUpload && error.isForNow) return { sent, refusedForNow: reason };
      onRefused(file, reason);
    }
  }
  return { sent, refusedForNow: null };
}
