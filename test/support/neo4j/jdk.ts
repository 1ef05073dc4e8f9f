import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** A Java development kit on this machine. */
export interface Jdk {
  readonly java: string;
  /** 17, 21, 25 … */
  readonly feature: number;
}

const EXE = process.platform === 'win32' ? '.exe' : '';
const SYSTEM_FOLDERS = ['/usr/lib/jvm', '/Library/Java/JavaVirtualMachines'];

/**
 * Finds the first JDK whose version is in `features`, in the order of `features`.
 *
 * It looks at NEO4J_JAVA_HOME, JAVA_HOME, the system's folders and PATH. A runtime without the
 * compiler does not count: the server is started from its source file.
 */
export function findJdk(features: readonly number[]): Jdk | undefined {
  const found = javaHomes().flatMap(readJdk);
  return features.flatMap((feature) => found.filter((jdk) => jdk.feature === feature))[0];
}

function javaHomes(): string[] {
  const named = [process.env['NEO4J_JAVA_HOME'], process.env['JAVA_HOME']];
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map(homeOfBin);
  const homes = [...named, ...SYSTEM_FOLDERS.flatMap(subfolders), ...onPath];
  const real = homes.flatMap((home) => (home && existsSync(home) ? [realpathSync(home)] : []));
  return [...new Set(real)];
}

function subfolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).sort();
  return names.flatMap((name) => [join(folder, name), join(folder, name, 'Contents', 'Home')]);
}

function homeOfBin(bin: string): string | undefined {
  const java = join(bin, `java${EXE}`);
  return bin !== '' && existsSync(java) ? dirname(dirname(realpathSync(java))) : undefined;
}

function readJdk(home: string): Jdk[] {
  const java = join(home, 'bin', `java${EXE}`);
  if (!existsSync(java) || !existsSync(join(home, 'bin', `javac${EXE}`))) return [];
  const feature = readFeature(java);
  return feature === undefined ? [] : [{ java, feature }];
}

function readFeature(java: string): number | undefined {
  try {
    // `java --version` writes to standard output: "openjdk 25.0.1 2025-10-21". Java 8 refuses it.
    const text = execFileSync(java, ['--version'], { encoding: 'utf8', stdio: 'pipe' });
    const number = /^\S+ (\d+)/.exec(text)?.[1];
    return number === undefined ? undefined : Number(number);
  } catch {
    return undefined; // A Java that does not run is no Java.
  }
}
