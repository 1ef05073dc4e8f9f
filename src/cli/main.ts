#!/usr/bin/env node
import { keepHeapsSmall } from './heap-growth.js';
import { run } from './run.js';
import { processStreams } from './streams.js';

keepHeapsSmall();

const code = await run(process.argv.slice(2), {
  streams: processStreams(),
  environment: process.env,
  folder: process.cwd(),
});

// Once what was written has gone out: a driver that still tries to connect must not keep us.
process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
