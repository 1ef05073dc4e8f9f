#!/usr/bin/env node
import { EXIT } from './exit-code.js';
import { run } from './run.js';
import { processStreams } from './streams.js';

const code = await run(process.argv.slice(2), {
  streams: processStreams(),
  environment: process.env,
  folder: process.cwd(),
});

// Not process.exit: a pipe may still be read. After Ctrl-C nothing may keep the process.
process.exitCode = code;
if (code === EXIT.INTERRUPTED) process.exit();
