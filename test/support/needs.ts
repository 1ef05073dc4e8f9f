import { describe, it } from 'vitest';

/** Something that a test needs besides Node and that a machine may lack. */
export interface Need {
  readonly isMet: boolean;
  /** Why the tests are skipped where it is not met, for a person to read. */
  readonly lack: string;
}

/** A system that is not Windows: signals, modes of files and limits of a process are others there. */
export const POSIX: Need = {
  isMet: process.platform !== 'win32',
  lack: 'Windows has no such limits or signals',
};

/** A user whom the modes of files bind. */
export const NO_ROOT: Need = {
  isMet: POSIX.isMet && process.getuid?.() !== 0,
  lack: 'root may write everywhere',
};

/** A `describe` that is skipped, and whose name then says why, where the need is not met. */
export function describeWith(need: Need, name: string, tests: () => void): void {
  if (need.isMet) describe(name, tests);
  else describe.skip(skippedName(name, need), tests);
}

/** The same for a single test. */
export function itWith(need: Need, name: string, test: () => void | Promise<void>): void {
  if (need.isMet) it(name, test);
  else it.skip(skippedName(name, need), test);
}

function skippedName(name: string, { lack }: Need): string {
  return `${name} (skipped: ${lack})`;
}

/** Why tests of this full name were skipped; undefined where the name does not say. */
export function lackNamedIn(fullName: string): string | undefined {
  return /\(skipped: (.+?)\)(?: > |$)/.exec(fullName)?.[1];
}
