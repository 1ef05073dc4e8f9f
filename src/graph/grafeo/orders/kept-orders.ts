import type { ListedLabel, TouchedNodes } from '../../statement.js';
import type { SortKey } from '../../statements/index.js';
import { type KeptOrder, keptOrder, type Stream } from './kept-order.js';
import type { OrderedRows } from './ordered-rows.js';

/**
 * The orders of lists, in memory: this engine has no index that is ordered, and a page of 20 would read and
 * sort all nodes of a label. They stay true because this process is the only writer of the file.
 */
export class KeptOrders {
  readonly #orders = new Map<string, Kept>();

  constructor(private readonly stream: Stream) {}

  /** All nodes of a label by a key and then by id, with all that is committed. */
  rows(label: ListedLabel, key: SortKey): Promise<OrderedRows> {
    const name = `${label} by ${key.expression} ${key.direction}`;
    const known = this.#orders.get(name);
    if (known !== undefined) return known.order.rows();
    const order = keptOrder({ label, key }, this.stream);
    this.#orders.set(name, { label, key, order });
    return order.rows();
  }

  /** Takes note of what a change that is committed did. */
  touch(touched: readonly TouchedNodes[]): void {
    for (const { label, ids } of touched) {
      for (const kept of this.#orders.values()) touchOne(kept, label, ids);
    }
  }
}

interface Kept {
  readonly label: ListedLabel;
  readonly key: SortKey;
  readonly order: KeptOrder;
}

function touchOne(
  { label, key, order }: Kept,
  touched: ListedLabel,
  ids: TouchedNodes['ids'],
): void {
  if (key.reads?.includes(touched)) order.touch('all');
  else if (label === touched) order.touch(ids);
}
