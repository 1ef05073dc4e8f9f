import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCommand } from './run-command.js';

describe('papergraph', () => {
  it('lists its commands by --help and ends well', async () => {
    const { code, out, err } = await runCommand(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const command of ['import', 'serve', 'schema', 'doctor']) expect(out).toContain(command);
  });

  it('tells its version, which is that of the package', async () => {
    const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
    const { code, out } = await runCommand(['--version']);
    expect({ code, out }).toEqual({ code: 0, out: `${JSON.parse(file).version}\n` });
  });

  it.each([
    ['nothing at all', [], 'Usage: papergraph'],
    ['an unknown command', ['imoprt'], "unknown command 'imoprt'"],
    ['an import of nothing', ['import'], "missing required argument 'paths'"],
    ['an unknown option', ['serve', '--prot', '1'], "unknown option '--prot'"],
    ['too many arguments', ['schema', 'graphql'], 'too many arguments'],
  ])('ends with 2 and says why on %s', async (_what, commandLine, message) => {
    const { code, out, err } = await runCommand(commandLine);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});
