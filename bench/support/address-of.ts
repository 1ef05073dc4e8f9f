import type { ChildProcess } from 'node:child_process';

/** Waits for the line in which a server tells its address: `API http://…`. */
export async function addressOf({ stdout }: ChildProcess): Promise<string> {
  let out = '';
  for await (const piece of stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    out += String(piece);
    const url = /^API +(\S+)/m.exec(out)?.[1];
    if (url === undefined) continue;
    stdout?.resume();
    return url;
  }
  throw new Error(`The server ended before it listened: ${out}`);
}
