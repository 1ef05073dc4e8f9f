import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

/** A look at the memory so often that a peak is not missed. */
const MEMORY_MS = 20;

/** The loop's first delays are those of the monitor itself. */
const SETTLE_MS = 50;

/** What some work took of this process, by the clock and by its processors. */
export interface Observed {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly loopP99Ms: number;
  readonly loopMaxMs: number;
  readonly memoryBeforeBytes: number;
  readonly memoryPeakBytes: number;
}

/** Does some work once and tells what it took; memory is read after a collection, where `--expose-gc` allows one. */
export async function observed<Told>(
  work: () => Promise<Told>,
): Promise<{ readonly told: Told; readonly took: Observed }> {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, MEMORY_MS);
  const loop = monitorEventLoopDelay({ resolution: 1 });
  await sleep(SETTLE_MS);
  loop.enable();
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const told = await work();
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (performance.now() - start) / 1_000;
  loop.disable();
  clearInterval(watch);
  return {
    told,
    took: {
      seconds,
      cpuSeconds: (user + system) / 1e6,
      loopP99Ms: loop.percentile(99) / 1e6,
      loopMaxMs: loop.max / 1e6,
      memoryBeforeBytes: before,
      memoryPeakBytes: peak,
    },
  };
}
