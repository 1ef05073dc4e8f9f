import { readFileSync } from 'node:fs';
import { arch, cpus, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';

/** Where numbers were measured: they mean little without it. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryBytes: number;
  readonly system: string;
  readonly node: string;
  /** Version by package name, as installed. */
  readonly packages: Readonly<Record<string, string>>;
}

/** Describes this machine and the installed versions of the packages that take part. */
export function describeMachine(packages: readonly string[]): Machine {
  const processors = cpus();
  return {
    cpu: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    memoryBytes: totalmem(),
    system: `${platform()} ${release()} ${arch()}`,
    node: process.version,
    packages: Object.fromEntries(packages.map((name) => [name, versionOf(name)])),
  };
}

// Read from the folder: many packages do not export their package.json.
function versionOf(name: string): string {
  const path = join(import.meta.dirname, '../../node_modules', name, 'package.json');
  const manifest: { version?: unknown } = JSON.parse(readFileSync(path, 'utf8'));
  return typeof manifest.version === 'string' ? manifest.version : 'unknown';
}
