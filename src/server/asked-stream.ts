import type { ExecutionArgs } from 'graphql';

/** A request whose answer is a stream of events. */
export interface AskedStream {
  /** True where it came by GET, which must not change anything. */
  readonly isGet: boolean;
  /** The subscription that it asks for, once it is read and checked; null for a query or mutation. */
  subscription: ExecutionArgs | null;
}
