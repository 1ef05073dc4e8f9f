import { PapergraphError, systemRefusal } from '../errors/index.js';

/**
 * What a person reads of an error: a sentence that says what to do, and its code. The stack is
 * shown to whoever asks for it by PAPERGRAPH_LOG_LEVEL=debug.
 */
export function describeError(error: unknown, withStack: boolean): string {
  const line = `papergraph: ${sentenceOf(error)}\n`;
  return withStack && error instanceof Error ? `${line}${stacksOf(error)}\n` : line;
}

function sentenceOf(error: unknown): string {
  if (error instanceof PapergraphError) return `${error.message} (${error.code})`;
  const refusal = systemRefusal(error);
  if (refusal !== null) return sentenceOf(refusal);
  const message = error instanceof Error ? error.message : String(error);
  const firstLine = (message.split('\n', 1)[0] ?? '').replace(/\.+$/, '');
  return `Something unexpected went wrong: ${firstLine}. Run it again with PAPERGRAPH_LOG_LEVEL=debug to see where, and report it. (UNEXPECTED)`;
}

function stacksOf(error: Error): string {
  const own = error.stack ?? error.message;
  return error.cause instanceof Error ? `${own}\ncaused by ${stacksOf(error.cause)}` : own;
}

/** Whether an error may show its stack, asked before the settings are known to be right. */
export function wantsStack(level: string | undefined): boolean {
  return level?.trim() === 'debug' || level?.trim() === 'trace';
}
