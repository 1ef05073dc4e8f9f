import { describe, expect, it } from 'vitest';
import { sendInTurn } from '../../../web/explorer/pages/import/send-in-turn.js';
import { RefusedUpload } from '../../../web/uploads/refused-upload.js';

const FILES = ['a.ris', 'b.ris', 'c.ris', 'd.ris'];

/** Sends files to a server that answers some with a failure. */
async function sent(failures: Readonly<Record<string, Error>>, stop?: string) {
  const asked: string[] = [];
  const refused: string[] = [];
  const stopping = new AbortController();
  const outcome = await sendInTurn(FILES, {
    signal: stopping.signal,
    send: async (file) => {
      asked.push(file);
      if (file === stop) stopping.abort();
      const failure = failures[file];
      if (failure !== undefined) throw failure;
    },
    onRefused: (file, reason) => refused.push(`${file}: ${reason}`),
  });
  return { ...outcome, asked, refused };
}

describe('Files that are sent one after the other', () => {
  it('are sent to the last, whichever of them is refused', async () => {
    const failures = {
      'b.ris': new RefusedUpload('It is empty.', 400),
      'c.ris': new Error('Lost.'),
    };
    expect(await sent(failures)).toEqual({
      sent: 2,
      refusedForNow: null,
      asked: FILES,
      refused: ['b.ris: It is empty.', 'c.ris: Lost.'],
    });
  });

  it('are not sent any more once the server takes no more for now', async () => {
    expect(await sent({ 'b.ris': new RefusedUpload('100 imports are waiting.', 429) })).toEqual({
      sent: 1,
      refusedForNow: '100 imports are waiting.',
      asked: ['a.ris', 'b.ris'],
      refused: [],
    });
  });

  it('are not sent after a stop, which is no refusal', async () => {
    const failures = { 'b.ris': new Error('The file was not sent to its end.') };
    expect(await sent(failures, 'b.ris')).toMatchObject({
      sent: 1,
      asked: ['a.ris', 'b.ris'],
      refused: [],
    });
  });
});
