import { PapergraphError } from '../errors/index.js';

/** What is wrong with one setting. */
export interface SettingFault {
  readonly name: string;
  /** The value that was found, safe to show. */
  readonly found: string;
  /** What the setting may be. */
  readonly allowed: string;
}

/** Settings that cannot be used; the message names each. */
export class SettingsError extends PapergraphError {
  override readonly code = 'SETTINGS_INVALID';

  constructor(readonly faults: readonly SettingFault[]) {
    super(describeFaults(faults));
  }
}

/** The `.env` file is there and cannot be read. */
export class EnvFileUnreadableError extends PapergraphError {
  override readonly code = 'ENV_FILE_UNREADABLE';
}

function describeFaults(faults: readonly SettingFault[]): string {
  const lines = faults.map(
    ({ name, found, allowed }) => `${name} is ${found}; allowed: ${allowed}.`,
  );
  if (lines.length === 1) {
    return `${lines[0]} Set it in the environment or in .env.`;
  }
  const list = lines.map((line) => `\n  ${line}`).join('');
  return `${faults.length} settings are wrong; set them in the environment or in .env:${list}`;
}
