import { PapergraphError } from '../../errors/index.js';

/**
 * Twice the time of 10,000 nodes, which take some seconds; a larger picture is a cloud that nobody reads.
 *
 * @limit nodes of a network whose positions are worked out
 */
export const MOST_LAID_OUT = 20_000;

/** The network has more nodes than are laid out. */
export class LayoutTooLargeError extends PapergraphError {
  override readonly code = 'LAYOUT_TOO_LARGE';

  constructor(
    readonly nodes: number,
    readonly maxNodes: number,
  ) {
    super(`The network has ${nodes} nodes, more than the ${maxNodes} that are laid out.`);
  }
}
