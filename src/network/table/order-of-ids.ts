/** The rows in the order of their ids (by UTF-16 code units, as `<` compares: the same everywhere). */
export function orderOfIds(ids: readonly string[]): Uint32Array {
  const order = Array.from(ids, (id, row) => ({ id, row }));
  order.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return Uint32Array.from(order, ({ row }) => row);
}

/** The number that each row gets by that order. */
export function inverseOf(order: Uint32Array): Uint32Array {
  const numbers = new Uint32Array(order.length);
  for (let number = 0; number < order.length; number += 1) numbers[order[number] ?? 0] = number;
  return numbers;
}
