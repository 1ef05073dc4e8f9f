import { readFileSync } from 'node:fs';

/** Linux counts a process's time in hundredths of a second. */
const TICKS_A_SECOND = 100;

/** What the server's process worked meanwhile; null where the system does not tell. */
export interface ServerCpu {
  readonly serverCpuSeconds: number | null;
}

/** Does the work and adds to its answer what the server worked. */
export async function withServerCpu<Answer extends object>(
  pid: number | undefined,
  work: () => Promise<Answer>,
): Promise<Answer & ServerCpu> {
  const before = cpuSecondsOf(pid);
  const answer = await work();
  const after = cpuSecondsOf(pid);
  const known = before !== null && after !== null;
  return { ...answer, serverCpuSeconds: known ? after - before : null };
}

function cpuSecondsOf(pid: number | undefined): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
  } catch {
    return null;
  }
}
