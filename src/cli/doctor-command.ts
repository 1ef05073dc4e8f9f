import { existsSync } from 'node:fs';
import { type DatabaseSettings, describeSettings } from '../settings/index.js';
import { acceptDamage, openStore } from '../store/index.js';
import { type CommandContext, settingsFor } from './command-context.js';
import { examine, listDamages } from './doctor-checks.js';
import { EXIT } from './exit-code.js';
import type { Finding } from './finding.js';
import type { Streams } from './streams.js';

export interface DoctorOptions {
  /** Whether damaged lines of the journal are accepted as they are. */
  readonly acceptDamage: boolean;
}

/** `papergraph doctor`: the settings in force, and whether what they name is there and answers. */
export async function runDoctor(options: DoctorOptions, context: CommandContext): Promise<number> {
  const { settings, environment } = settingsFor(context);
  if (options.acceptDamage) await acceptAll(settings.database, context.streams);
  const { out } = context.streams;
  for (const { name, value, isDefault } of describeSettings(environment)) {
    out(`${name.padEnd(30)} ${value}${isDefault ? '  (default)' : ''}\n`);
  }
  out('\n');
  const findings = await examine(settings);
  for (const finding of findings) out(`${printFinding(finding)}\n`);
  return findings.every(({ isWell }) => isWell) ? EXIT.OK : EXIT.FAILED;
}

function printFinding({ isWell, what, says }: Finding): string {
  return `${isWell ? 'ok   ' : 'WRONG'}  ${what.padEnd(12)} ${says}`;
}

/** The start comes first: it writes back what the graph still holds, and tells what is damaged. */
async function acceptAll(database: DatabaseSettings, { out, err }: Streams): Promise<void> {
  const { uri, dataFolder } = database;
  const accepted = uri === null && existsSync(dataFolder) ? await acceptIn(database, err) : [];
  out(
    accepted.length === 0
      ? 'No damaged line of the journal is left to accept.\n\n'
      : `Accepted as lost: ${listDamages(accepted)}.\n\n`,
  );
}

async function acceptIn(
  database: DatabaseSettings,
  err: Streams['err'],
): Promise<Awaited<ReturnType<typeof acceptDamage>>> {
  const store = await openStore(database, (line) => err(`${line}\n`));
  try {
    return await acceptDamage(database.dataFolder);
  } finally {
    await store.close();
  }
}
