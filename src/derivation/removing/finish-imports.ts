import {
  type Containment,
  containedRecords,
  copyFromRemoved,
  copyToRemoved,
  type Engine,
  finishLeaving,
  finishReturning,
  type MovingImport,
  movingImports,
  noteMoved,
  type RemovalState,
  removedAmong,
  removedRecordIds,
  type Statement,
} from '../../graph/index.js';
import {
  type Change,
  type ChangeTarget,
  MOST_AT_ONCE,
  NodeMemory,
  Pieces,
  rederive,
} from '../changes/index.js';
import { joinAll, joinTouched } from '../joining/index.js';
import { bringBack } from './bring-back.js';
import { takeOut } from './take-out.js';

/** How many records were taken out of imports, and how those that came back count. */
export interface MovedRecords {
  readonly out: number;
  /** As in the report of an import. */
  readonly new: number;
  readonly updated: number;
}

export const NOTHING_MOVED: MovedRecords = { out: 0, new: 0, updated: 0 };

/** Called for each import before its records move. */
export type OnMovingImport = (moving: MovingImport) => void;

/**
 * Takes the records of removed imports out, and brings those back whose removal was undone, piece by
 * piece. Work that was cut goes on where it was. Each piece looks again which way its import goes: another
 * process may decide meanwhile.
 */
export async function finishImports(
  { engine, terms = null }: Pick<ChangeTarget, 'engine' | 'terms'>,
  onMoving: OnMovingImport = () => undefined,
): Promise<MovedRecords> {
  const moving = new Moving(engine, new NodeMemory(terms));
  for (;;) {
    const [next] = await engine.read(movingImports);
    if (next === undefined) return moving.moved;
    onMoving(next);
    await moving.move(next);
  }
}

class Moving {
  moved = NOTHING_MOVED;
  readonly #engine: Engine;
  readonly #memory: NodeMemory;
  readonly #pieces = new Pieces(MOST_AT_ONCE);

  constructor(engine: Engine, memory: NodeMemory) {
    this.#engine = engine;
    this.#memory = memory;
  }

  async move({ id, state, hasMoved }: MovingImport): Promise<void> {
    if (state === 'RETURNING') await this.#bringBack(id);
    else await this.#takeOut(id);
    // Which names a process has touched that is gone is not known.
    await (hasMoved ? joinAll : joinTouched)(this.#engine, this.#memory);
    await this.#inChange(id, state, (change) => finish(change, id, state));
  }

  async #takeOut(id: string): Promise<void> {
    await this.#pieces.each(await this.#placesOf(id), async (some) => {
      const work = (change: Change) => takeOut(change, id, some);
      await this.#tell({ ...NOTHING_MOVED, out: (await this.#piece(id, 'LEAVING', work)) ?? 0 });
    });
  }

  async #bringBack(id: string): Promise<void> {
    for (const { id: kept } of await this.#engine.read(removedRecordIds(id))) {
      const work = (change: Change) => bringBack(change, id, kept);
      await this.#tell({
        out: 0,
        ...((await this.#piece(id, 'RETURNING', work)) ?? NOTHING_MOVED),
      });
    }
  }

  async #placesOf(id: string): Promise<readonly Containment[]> {
    const places: Containment[] = [];
    for await (const rows of this.#engine.stream(allPlaces(id))) places.push(...rows);
    return places;
  }

  #piece<Result>(
    id: string,
    state: RemovalState,
    work: (change: Change) => Promise<Result>,
  ): Promise<Result | null> {
    return this.#inChange(id, state, async (change) => {
      await change.transaction.run(noteMoved(id));
      return work(change);
    });
  }

  /** Nothing is done where another decision has turned the import round, or somebody else has finished. */
  #inChange<Result>(
    id: string,
    state: RemovalState,
    work: (change: Change) => Promise<Result>,
  ): Promise<Result | null> {
    return rederive(this.#engine, this.#memory, async (change) => {
      const [now] = await change.transaction.run(removedAmong([id]));
      return now?.state === state ? work(change) : null;
    });
  }

  async #tell(more: MovedRecords): Promise<void> {
    const { out, new: fresh, updated } = this.moved;
    this.moved = { out: out + more.out, new: fresh + more.new, updated: updated + more.updated };
    if (this.#memory.touched.isFull()) await joinTouched(this.#engine, this.#memory);
  }
}

/** The state of an import of which nothing is left to move. */
async function finish({ transaction }: Change, id: string, state: RemovalState): Promise<void> {
  if (state === 'RETURNING') {
    const left = await transaction.run(removedRecordIds(id));
    if (left.length > 0) return;
    await transaction.run(copyFromRemoved(id));
    await transaction.run(finishReturning(id));
    return;
  }
  const left = await transaction.run(allPlaces(id));
  if (left.length > 0) return;
  // Again: the end of its run may have come since.
  await transaction.run(copyToRemoved(id));
  await transaction.run(finishLeaving(id));
}

function allPlaces(id: string): Statement<Containment> {
  return containedRecords(id, 0, Number.MAX_SAFE_INTEGER);
}
