import { Writable } from 'node:stream';
import type { CommandContext } from './command-context.js';

/** Standard output stays open for whoever writes to it next. */
export function toStandardOutput({ streams }: CommandContext): Writable {
  return new Writable({
    decodeStrings: false,
    write(text: string, _encoding, done) {
      streams.out(text);
      setImmediate(done);
    },
  });
}
