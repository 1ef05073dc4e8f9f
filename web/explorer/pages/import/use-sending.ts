import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { sendFile } from '../../../uploads/send-file.js';
import { BASE } from '../../api/index.js';
import { counted, type FileAtHand, leaveOut } from '../../parts/index.js';

/** A file that is on its way, and how much of it is there. */
export interface Sending {
  readonly name: string;
  readonly bytes: number;
  readonly of: number;
}

/** Sends files one after the other; what was imported is no longer at hand, what was tried is. */
export function useSending() {
  const client = useQueryClient();
  const [sending, setSending] = useState<Sending | null>(null);
  const [taken, setTaken] = useState('');
  const [refusals, setRefusals] = useState<ReadonlyMap<number, string>>(new Map());
  const stopping = useRef<AbortController | null>(null);
  const send = async (
    files: readonly FileAtHand[],
    { isDryRun }: { readonly isDryRun: boolean },
  ) => {
    stopping.current = new AbortController();
    const { signal } = stopping.current;
    setRefusals(new Map());
    let sent = 0;
    for (const { key, file } of files) {
      if (signal.aborted) break;
      const onSent = (bytes: number) => setSending({ name: file.name, bytes, of: file.size });
      onSent(0);
      try {
        await sendFile(file, BASE, { isDryRun, signal, onSent });
        sent += 1;
        if (!isDryRun) leaveOut(key);
      } catch (error) {
        if (!signal.aborted) setRefusals((all) => new Map([...all, [key, reasonOf(error)]]));
      }
      await client.invalidateQueries({ queryKey: ['imports'] });
    }
    setSending(null);
    setTaken(sent === 0 ? '' : `${counted(sent, 'file')} sent; the list below says how far it is.`);
  };
  return { sending, taken, refusals, send, stop: () => stopping.current?.abort() };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
