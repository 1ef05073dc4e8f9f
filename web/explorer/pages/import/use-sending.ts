import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { sendFile } from '../../../uploads/send-file.js';
import { BASE } from '../../api/index.js';
import { counted, type FileAtHand, leaveOut } from '../../parts/index.js';
import { readAfter } from './read-after.js';
import { type Sent, sendInTurn } from './send-in-turn.js';

/** A file that is on its way, and how much of it is there. */
interface Sending {
  readonly name: string;
  readonly bytes: number;
  readonly of: number;
}

/** Sends files one after the other; what was imported is no longer at hand, what was tried is. */
export function useSending() {
  const client = useQueryClient();
  const [sending, setSending] = useState<Sending | null>(null);
  const [outcome, setOutcome] = useState('');
  const [refusals, setRefusals] = useState<ReadonlyMap<number, string>>(new Map());
  const [refusedForNow, setRefusedForNow] = useState<string | null>(null);
  const stopping = useRef<AbortController | null>(null);
  const send = async (
    files: readonly FileAtHand[],
    { isDryRun }: { readonly isDryRun: boolean },
  ) => {
    stopping.current = new AbortController();
    const { signal } = stopping.current;
    setRefusals(new Map());
    setRefusedForNow(null);
    setOutcome(`${counted(files.length, 'file')} to send.`);
    const sent = await sendInTurn(files, {
      signal,
      send: ({ key, file }) =>
        readAfter(
          async () => {
            const onSent = (bytes: number) => setSending({ name: file.name, bytes, of: file.size });
            onSent(0);
            await sendFile(file, BASE, { isDryRun, signal, onSent });
            if (!isDryRun) leaveOut(key);
          },
          () => client.invalidateQueries({ queryKey: ['imports'] }),
        ),
      onRefused: ({ key }, reason) => setRefusals((all) => new Map([...all, [key, reason]])),
    });
    setSending(null);
    setRefusedForNow(sent.refusedForNow);
    setOutcome(inWords(sent));
  };
  return { sending, outcome, refusals, refusedForNow, send, stop: () => stopping.current?.abort() };
}

function inWords({ sent }: Sent): string {
  return sent === 0 ? '' : `${counted(sent, 'file')} sent; the list below says how far it is.`;
}
