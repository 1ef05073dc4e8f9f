import { totalmem } from 'node:os';
import { type Finding, well, wrong } from './finding.js';

const GIGABYTE = 1e9;

/**
 * What the process takes with the embedded engine: bytes without a paper, and for each paper, terms included.
 * Measured with 10,000 and 100,000 papers with abstracts of 150 words, see bench/growth.
 */
const SERVING = { base: 100e6, paper: 8_000 };
const IMPORTING = { base: 400e6, paper: 13_800 };

/** The memory that this process may take, in bytes: that of the machine, or less where a container has a limit. */
export function memoryOfMachine(): number {
  const limit = process.constrainedMemory?.() ?? 0;
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

/** Whether a graph of so many papers fits into the memory in which the embedded engine holds it. */
export function checkMemory(papers: number, bytes: number): Finding {
  const served = SERVING.base + papers * SERVING.paper;
  const importing = IMPORTING.base + papers * IMPORTING.paper;
  const sizes =
    `${papers} papers with abstracts take some ${gigabytes(served)} GB, and ${gigabytes(importing)} GB while more ` +
    `are imported; there are ${gigabytes(bytes)} GB`;
  if (importing <= bytes) return well('memory', sizes);
  return wrong('memory', `${sizes}. Import the files into a Neo4j instead: set PAPERGRAPH_URI.`);
}

function gigabytes(bytes: number): string {
  return (bytes / GIGABYTE).toFixed(1);
}
