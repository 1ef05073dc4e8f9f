import { describeSettings } from '../settings/index.js';
import { type CommandContext, settingsFor } from './command-context.js';
import { examine, type Finding } from './doctor-checks.js';
import { EXIT } from './exit-code.js';

/** `papergraph doctor`: the settings in force, and whether what they name is there and answers. */
export async function runDoctor(context: CommandContext): Promise<number> {
  const { settings, environment } = settingsFor(context);
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
