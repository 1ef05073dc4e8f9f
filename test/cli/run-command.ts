import { run } from '../../src/cli/run.js';
import type { Streams } from '../../src/cli/streams.js';
import type { Environment } from '../../src/settings/index.js';

/** What a command wrote and ended with. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Streams that keep what is written to them. */
export function recordStreams(isErrTerminal = false): Streams & { text(): Omit<Outcome, 'code'> } {
  let out = '';
  let err = '';
  return {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    isErrTerminal,
    text: () => ({ out, err }),
  };
}

/** Runs a command line inside this process. */
export async function runCommand(
  commandLine: readonly string[],
  { environment = {}, folder = '/' }: { environment?: Environment; folder?: string } = {},
): Promise<Outcome> {
  const streams = recordStreams();
  const code = await run(commandLine, { streams, environment, folder });
  return { code, ...streams.text() };
}
