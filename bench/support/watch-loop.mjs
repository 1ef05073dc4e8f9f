/**
 * Loaded into the server's process before the server itself: tells by IPC how its event loop fares. Plain
 * JavaScript, so that the server and its threads run without a loader.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

// Node's default: at an idle loop each sample reads about 10 ms.
const delay = monitorEventLoopDelay({ resolution: 10 });
let processor = process.cpuUsage();
let busy = performance.eventLoopUtilization();

function begin() {
  processor = process.cpuUsage();
  busy = performance.eventLoopUtilization();
  delay.enable();
  delay.reset();
}

/** What `LoopReport` in served.ts says. */
function report() {
  const milliseconds = (nanoseconds) => Math.round(nanoseconds / 1e5) / 10;
  return {
    loopMs: {
      p50: milliseconds(delay.percentile(50)),
      p99: milliseconds(delay.percentile(99)),
      max: milliseconds(delay.max),
    },
    memory: process.memoryUsage(),
    processor: process.cpuUsage(processor),
    loopBusy: performance.eventLoopUtilization(busy).utilization,
  };
}

if (isMainThread) {
  process.on('message', (message) => {
    if (message === 'BEGIN') begin();
    else process.send(report());
  });
  // A bench that was killed leaves no server.
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  // The server ends when it is told to, and not when nobody asks for reports.
  process.channel.unref();
}
