import { readFileSync } from 'node:fs';

/** Bytes of memory that a process has, as Linux tells them: now (`VmRSS`) or at their highest (`VmHWM`). */
export function processMemory(processId: number | undefined, field: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${processId}/status`, 'utf8');
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) * 1_024;
}
