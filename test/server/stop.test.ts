import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ListenError } from '../../src/server/errors.js';
import { fieldBegun, post, startToyServer } from './toy-server.js';

describe('stopping a server', () => {
  it('lets requests that run finish, takes no new ones, then closes the store', async () => {
    const server = await startToyServer();
    const begun = fieldBegun();
    const running = post(server, '{ slow(ms: 400) }');
    await begun;
    const stopped = server.stop();
    await sleep(50);
    expect(server.isStoreClosed()).toBe(false);
    await expect(post(server, '{ hello }')).rejects.toThrow();
    expect((await running).body).toEqual({ data: { slow: 'done' } });
    await stopped;
    expect(server.isStoreClosed()).toBe(true);
  });

  it('does not wait for connections that are only kept alive', async () => {
    const server = await startToyServer();
    await post(server, '{ hello }');
    const start = performance.now();
    await server.stop();
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('cuts off what takes longer than the grace, with an answer that says so', async () => {
    const server = await startToyServer({ stopGraceMs: 100 });
    const begun = fieldBegun();
    const running = post(server, '{ slow(ms: 30000) }');
    await begun;
    await server.stop();
    expect((await running).body.errors?.[0]?.extensions).toEqual({ code: 'SERVER_STOPPING' });
    expect(server.isStoreClosed()).toBe(true);
  });

  it('does not wait for what hangs', async () => {
    const server = await startToyServer({ stopGraceMs: 100 });
    const begun = fieldBegun();
    const running = post(server, '{ stuck }');
    await begun;
    await server.stop();
    expect((await running).body.errors?.[0]?.extensions).toEqual({ code: 'SERVER_STOPPING' });
    expect(server.isStoreClosed()).toBe(true);
  });

  it('may be asked for twice', async () => {
    const server = await startToyServer();
    await Promise.all([server.stop(), server.stop()]);
    expect(server.isStoreClosed()).toBe(true);
  });
});

describe('starting a server', () => {
  it('says which setting to change when the port is taken, and can be tried again', async () => {
    const first = await startToyServer();
    const { port } = new URL(first.url);
    const second = startToyServer({ environment: { PAPERGRAPH_PORT: port } });
    await expect(second).rejects.toThrow(ListenError);
    await expect(second).rejects.toThrow(/taken by another process.*PAPERGRAPH_PORT/);
    await first.stop();
    const third = await startToyServer({ environment: { PAPERGRAPH_PORT: port } });
    expect(new URL(third.url).port).toBe(port);
    await third.stop();
  });

  it.each(['192.0.2.1', 'no.such.host.invalid'])(
    'names the setting when %s cannot be bound',
    async (host) => {
      const start = startToyServer({ environment: { PAPERGRAPH_HOST: host } });
      await expect(start).rejects.toThrow(/PAPERGRAPH_HOST/);
    },
  );
});
