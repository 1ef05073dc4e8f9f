// node scripts/complete-lock.mjs [--check] [LOCKFILE]
//
// npm writes an optional package into package-lock.json only where the registry in use serves it.
// A registry without the binaries of other platforms so makes a lock file that `npm ci` refuses:
// "Missing: @grafeo-db/js-darwin-arm64@0.6.0 from lock file". This adds an entry for each of them,
// and takes out the addresses of registries: a lock file is for everyone, wherever packages come
// from. Running it twice changes nothing. With --check it only tells, and fails when there is work.
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

const OS = new Set(['darwin', 'linux', 'win32', 'freebsd', 'android']);
const CPU = new Set(['x64', 'arm64', 'arm', 'ia32', 'ppc64', 's390x', 'riscv64']);
const LIBC = new Map([
  ['gnu', 'glibc'],
  ['musl', 'musl'],
]);

/** The folders in which Node looks for a dependency of the package at `path`, nearest first. */
function placesOf(path, name) {
  const places = [];
  for (let base = path; base !== ''; ) {
    places.push(`${base}/node_modules/${name}`);
    const cut = base.lastIndexOf('/node_modules/');
    base = cut < 0 ? '' : base.slice(0, cut);
  }
  return [...places, `node_modules/${name}`];
}

/** Every optional dependency that the lock file names and does not hold. */
function missingOptionals(packages) {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !placesOf(path, name).some((place) => place in packages))
      .map(([name, version]) => ({ name, version, parent: entry })),
  );
}

/** The entry of a platform's package; its name ends with the platform: `-linux-arm64-gnu`. */
function platformEntry({ name, version, parent }) {
  const parts = name.split(/[-/]/);
  const os = parts.find((part) => OS.has(part));
  const cpu = parts.find((part) => CPU.has(part));
  const libc = LIBC.get(parts.at(-1) ?? '');
  if (!os || !cpu || !/^\d+\.\d+\.\d+\S*$/.test(version)) {
    throw new Error(`cannot tell the platform or version of ${name}@${version}: add it by hand`);
  }
  return {
    version,
    cpu: [cpu],
    ...(parent.dev ? { dev: true } : {}),
    ...(os === 'linux' && libc ? { libc: [libc] } : {}),
    optional: true,
    os: [os],
  };
}

/** The entries whose tarball is tied to one registry's address. */
function tiedToARegistry(packages) {
  return Object.entries(packages).filter(([, entry]) => /^https?:/.test(entry.resolved ?? ''));
}

/** Puts the entries in npm's own order, so that npm's next write changes nothing else. */
function sorted(packages) {
  const order = (a, b) => a[0].localeCompare(b[0], 'en');
  return Object.fromEntries(Object.entries(packages).sort(order));
}

const args = process.argv.slice(2);
const check = args.includes('--check');
const file = args.find((arg) => !arg.startsWith('--')) ?? 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));
const missing = missingOptionals(lock.packages);
const tied = tiedToARegistry(lock.packages);
const verb = check ? 'lacks' : 'now has';
for (const { name, version } of missing) console.log(`${file} ${verb} ${name}@${version}`);
for (const [path] of tied) console.log(`${file}: ${path} ${check ? 'names' : 'named'} a registry`);
if (missing.length + tied.length === 0) {
  console.log(`${file} is complete`);
} else if (check) {
  console.log('Run: node scripts/complete-lock.mjs');
  process.exitCode = 1;
} else {
  for (const [, entry] of tied) delete entry.resolved;
  for (const each of missing) lock.packages[`node_modules/${each.name}`] = platformEntry(each);
  lock.packages = sorted(lock.packages);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}
