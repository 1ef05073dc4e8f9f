// node --import tsx scripts/docs/write-pages.ts [--check]
//
// Pages of docs/ that follow from the code are written by this, so that they cannot say anything
// else. With --check it writes nothing, and fails when a page is not what the code gives, or when a
// link between the pages leads nowhere.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { apiPages } from './api-pages.js';
import { errorCodesPage, problemCodesPage } from './code-pages.js';
import { commandsPage } from './commands-page.js';
import { cookbookPages } from './cookbook-pages.js';
import { deadLinks } from './dead-links.js';
import { decisionsPage } from './decisions-page.js';
import { exportPage } from './export-page.js';
import { limitsPage } from './limits-page.js';
import type { GeneratedPage } from './markdown.js';
import { modelPage } from './model-page.js';
import { settingsPage } from './settings-page.js';
import { tagsPage } from './tags-page.js';

/** Folders whose generated pages go when the code no longer gives them. */
const WHOLLY_GENERATED = ['docs/cookbook'];

const pages: readonly GeneratedPage[] = [
  settingsPage(),
  commandsPage(),
  problemCodesPage(),
  errorCodesPage(),
  limitsPage(),
  tagsPage(),
  modelPage(),
  decisionsPage(),
  await exportPage(),
  ...apiPages(),
  ...(await cookbookPages()),
];

if (process.argv.includes('--check')) check();
else write();
// Threads of the tagger and of networks may still run; there is nothing more to wait for.
process.exit();

function check(): void {
  const drifted = pages.filter(({ path, text }) => textOf(path) !== text).map(({ path }) => path);
  const faults = [
    ...drifted.map((path) => `${path} is not what the code gives.`),
    ...leftOver().map((path) => `${path} is no longer given by the code.`),
    ...deadLinks(),
  ];
  for (const fault of faults) console.log(fault);
  if (faults.length > 0) process.exitCode = 1;
  if (drifted.length > 0) console.log('When the change is meant, run: npm run docs');
  else if (faults.length === 0) console.log(`${pages.length} pages are what the code gives.`);
}

function write(): void {
  for (const path of leftOver()) rmSync(path);
  for (const { path, text } of pages) {
    mkdirSync(dirname(path), { recursive: true });
    if (textOf(path) !== text) writeFileSync(path, text);
  }
  console.log(`${pages.length} pages are what the code gives.`);
}

function leftOver(): readonly string[] {
  const given = new Set(pages.map(({ path }) => path));
  return WHOLLY_GENERATED.flatMap((folder) =>
    readdirSync(folder).map((name) => join(folder, name)),
  ).filter((path) => !given.has(path));
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
