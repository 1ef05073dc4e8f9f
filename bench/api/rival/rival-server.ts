import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../../support/index.js';

const FOLDER = import.meta.dirname;

/** A running \@neo4j/graphql. */
export interface Rival {
  readonly url: string;
  stop(): Promise<void>;
}

/** Installs the rival into this folder, where it is not there yet, and starts it over a Neo4j. */
export async function startRival(uri: string): Promise<Rival> {
  if (!existsSync(join(FOLDER, 'node_modules'))) install();
  const child = spawn(process.execPath, [join(FOLDER, 'server.mjs'), uri], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return {
    url: await addressOf(child),
    async stop() {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}

function install(): void {
  const options = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
  const { status } = spawnSync('npm', options, { cwd: FOLDER, stdio: 'inherit' });
  if (status !== 0) throw new Error('The rival cannot be installed.');
}
