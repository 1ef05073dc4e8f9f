/** What the command line ends with. */
export const EXIT = {
  OK: 0,
  /** Something was lost, or is wrong. */
  FAILED: 1,
  /** The command was not understood. */
  USAGE: 2,
  /** Ctrl-C: 128 + SIGINT, as shells count. */
  INTERRUPTED: 130,
} as const;
