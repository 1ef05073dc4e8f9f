import { describe, expect, it } from 'vitest';
import { describeError, wantsStack } from '../../src/cli/describe-error.js';
import { EngineAuthError } from '../../src/graph/index.js';

const refused = new EngineAuthError('Neo4j refuses the password. Set PAPERGRAPH_PASSWORD.', {
  cause: new Error('Neo.ClientError.Security.Unauthorized'),
});

describe('describeError', () => {
  it('is one line with what to do and the code, without stack and cause', () => {
    expect(describeError(refused, false)).toBe(
      'papergraph: Neo4j refuses the password. Set PAPERGRAPH_PASSWORD. (DATABASE_AUTH_FAILED)\n',
    );
  });

  it('is one line too for what nobody expected, and says how to see more', () => {
    const line = describeError(new TypeError('x is undefined\nsecond line'), false);
    expect(line).toMatch(/^papergraph: Something unexpected .*x is undefined\. .*debug.*\n$/);
    expect(describeError('just text', false)).toContain('just text');
  });

  it('shows the stack and the cause to whoever asks for them', () => {
    const text = describeError(refused, true);
    expect(text).toMatch(/EngineAuthError: .*\n\s+at /);
    expect(text).toContain('caused by Error: Neo.ClientError.Security.Unauthorized');
    expect(['debug', 'trace', ' debug '].map(wantsStack)).toEqual([true, true, true]);
    expect([undefined, '', 'info'].map(wantsStack)).toEqual([false, false, false]);
  });
});
