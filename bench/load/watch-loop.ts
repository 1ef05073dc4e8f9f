/** Loaded into the server's process before the server itself: tells by IPC how its event loop fares. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

// Node's default: at an idle loop each sample reads about 10 ms.
const delay = monitorEventLoopDelay({ resolution: 10 });

/** What the server's process tells when it is asked. */
export interface LoopReport {
  /** Milliseconds since `BEGIN`, at the 50th and 99th percentile and at most. */
  readonly loopMs: { readonly p50: number; readonly p99: number; readonly max: number };
  readonly memory: NodeJS.MemoryUsage;
  /** Of all threads, since `BEGIN`. */
  readonly processor: NodeJS.CpuUsage;
  /** Share of its time in which the loop worked, since `BEGIN`. */
  readonly loopBusy: number;
}

let processor = process.cpuUsage();
let busy = performance.eventLoopUtilization();

function report(): LoopReport {
  const milliseconds = (nanoseconds: number): number => Math.round(nanoseconds / 1e5) / 10;
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

function begin(): void {
  processor = process.cpuUsage();
  busy = performance.eventLoopUtilization();
  delay.enable();
  delay.reset();
}

if (isMainThread) {
  process.on('message', (message) => {
    if (message === 'BEGIN') begin();
    else process.send?.(report());
  });
  // The server ends when it is told to, and not when nobody asks for reports.
  process.channel?.unref();
}
