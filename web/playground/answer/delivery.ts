/** How an answer came. */
export interface Delivery {
  /** From sending the query to the last byte of the answer. */
  readonly milliseconds: number;
  /** As UTF-8, before compression. */
  readonly bytes: number;
}

/** Answers of tabs that one may come back to. */
const MOST_KEPT = 50;

const deliveries = new Map<string, Delivery>();

/** Keeps how an answer came, under its text as the pane of answers shows it. */
export function noteDelivery(answer: object, delivery: Delivery): void {
  const key = JSON.stringify(answer, null, 2);
  deliveries.delete(key);
  deliveries.set(key, delivery);
  const [oldest] = deliveries.keys();
  if (deliveries.size > MOST_KEPT && oldest !== undefined) deliveries.delete(oldest);
}

/** Null for what came piece by piece, and for an answer of an earlier visit. */
export function deliveryOf(shown: string): Delivery | null {
  return deliveries.get(shown) ?? null;
}

/** `34 ms, 12.4 kB`. */
export function deliveryInWords({ milliseconds, bytes }: Delivery): string {
  const time =
    milliseconds < 1_000
      ? `${Math.max(1, Math.round(milliseconds))} ms`
      : `${(milliseconds / 1_000).toFixed(1)} s`;
  const size =
    bytes < 1_000
      ? `${bytes} bytes`
      : bytes < 1_000_000
        ? `${(bytes / 1_000).toFixed(1)} kB`
        : `${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${time}, ${size}`;
}
