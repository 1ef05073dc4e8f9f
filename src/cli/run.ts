import { CommanderError } from 'commander';
import { readEnvironment } from '../settings/index.js';
import type { CommandContext } from './command-context.js';
import { describeError, wantsStack } from './describe-error.js';
import { EXIT } from './exit-code.js';
import { createProgram } from './program.js';

/** Runs the command line and gives the exit code; errors are printed, never thrown. */
export async function run(
  commandLine: readonly string[],
  context: CommandContext,
): Promise<number> {
  let code: number = EXIT.OK;
  const program = createProgram(context, (finished) => {
    code = finished;
  });
  try {
    await program.parseAsync(commandLine, { from: 'user' });
    return code;
  } catch (error) {
    // Commander has written help, version or what was wrong with the arguments.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.OK : EXIT.USAGE;
    context.streams.err(describeError(error, wantsStack(logLevelOf(context))));
    return isInterruption(error) ? EXIT.INTERRUPTED : EXIT.FAILED;
  }
}

/** The level as it is written, since the settings may be what is wrong. */
function logLevelOf({ folder, environment }: CommandContext): string | undefined {
  try {
    return readEnvironment(folder, environment)['PAPERGRAPH_LOG_LEVEL'];
  } catch {
    return environment['PAPERGRAPH_LOG_LEVEL'];
  }
}

/** By its code, so that the command line starts without the errors of every command. */
function isInterruption(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'INTERRUPTED';
}
