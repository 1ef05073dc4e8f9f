import {
  type AliasRow,
  aliasesOfNodes,
  clearAliases,
  type MergedLabel,
  type Transaction,
  writeAliases,
} from '../../graph/index.js';
import { mayHaveAliases } from '../decisions/index.js';
import { runUnlessEmpty } from '../nodes/index.js';

/** Lets nodes answer for exactly these ids, and for no other that they or others had before. */
export async function matchAliases(
  transaction: Transaction,
  label: MergedLabel,
  nodes: readonly string[],
  wanted: readonly AliasRow[],
): Promise<void> {
  const ids = [...new Set([...nodes, ...wanted.map(({ of }) => of)])].sort();
  if (ids.length === 0) return;
  const there = new Set((await aliasesNow(transaction, label, ids)).map(nameOf));
  const right = new Set(wanted.map(nameOf));
  const wrong = [...there].filter((name) => !right.has(name)).map(nodeIn);
  const missing = wanted.filter((row) => !there.has(nameOf(row))).map(({ of }) => of);
  const changed = new Set([...wrong, ...missing]);
  const rows = wanted.filter(({ of }) => changed.has(of));
  await runUnlessEmpty(transaction, [...changed].sort(), (some) => clearAliases(label, some));
  await runUnlessEmpty(transaction, rows, (some) => writeAliases(label, some));
}

async function aliasesNow(
  transaction: Transaction,
  label: MergedLabel,
  nodes: readonly string[],
): Promise<readonly AliasRow[]> {
  if (!(await mayHaveAliases(transaction, label, nodes.length))) return [];
  return transaction.run(aliasesOfNodes(label, nodes));
}

function nameOf({ id, of }: AliasRow): string {
  return `${id} ${of}`;
}

function nodeIn(name: string): string {
  return name.slice(name.indexOf(' ') + 1);
}
