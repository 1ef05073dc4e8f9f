import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { post } from '../api/http-client.js';
import type { Picked } from '../api/picked.js';
import { type Question, queryVariables } from '../api/question.js';

/** How a request ended: `OK`, the code of the first error, or why there was no answer. */
export interface Asked {
  readonly kind: string;
  readonly milliseconds: number;
  readonly outcome: string;
}

/** A client waits as long as browsers and gateways do. */
const PATIENCE_MS = 30_000;

/** What all clients ask. */
export interface Load {
  readonly url: string;
  readonly questions: readonly Question[];
  readonly picked: Picked;
  readonly clients: number;
  readonly seconds: number;
}

/** Clients that each ask the next question as soon as the last is answered, until the time is up. */
export async function runClients(load: Load): Promise<readonly Asked[]> {
  const end = performance.now() + load.seconds * 1_000;
  const asked: Asked[] = [];
  let turn = 0;
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      asked.push(await askOne(load, turn++));
    }
  };
  await Promise.all(Array.from({ length: load.clients }, client));
  return asked;
}

/** Asks one question of the mix; turns after another take other values. */
export async function askOne({ url, questions, picked }: Load, turn: number): Promise<Asked> {
  const question = questions[turn % questions.length];
  if (question === undefined) throw new RangeError('There is no question to ask.');
  const variables = queryVariables(question, question.values(picked, turn));
  const start = performance.now();
  const outcome = await outcomeOf(url, JSON.stringify({ query: question.query, variables }));
  return { kind: question.name, milliseconds: performance.now() - start, outcome };
}

async function outcomeOf(url: string, body: string): Promise<string> {
  try {
    const answer = await post(url, body, AbortSignal.timeout(PATIENCE_MS));
    if (!answer.includes('"errors":[')) return 'OK';
    return /"code":"(\w+)"/.exec(answer)?.[1] ?? 'ERROR';
  } catch (error) {
    if (!(error instanceof Error)) return 'ERROR';
    return error.name === 'AbortError' ? 'TIMED_OUT' : error.name;
  }
}

/** Asks /health ten times a second, over connections of its own, until the work ends. */
export async function probeHealth(url: string, work: Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  let isRunning = true;
  const ended = work.finally(() => {
    isRunning = false;
  });
  const health = new URL('/health', url);
  while (isRunning) {
    const start = performance.now();
    await (await fetch(health)).arrayBuffer();
    times.push(performance.now() - start);
    await Promise.race([sleep(100), ended]);
  }
  return times;
}
