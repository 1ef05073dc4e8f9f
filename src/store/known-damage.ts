import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { DamageLine } from '../journal/index.js';
import { replaceFile } from './replace-file.js';

/** A damage of the journal by its place, its bytes and what is wrong with them. */
export type JournalDamage = Pick<DamageLine, 'line' | 'digest' | 'reason'>;

/** Lines beyond are told at each start: a journal of noise must not make a second one. */
const MOST_KNOWN = 10_000;

const KNOWN_DAMAGE_FILE = 'journal.damage.json';

const fileSchema = z.object({
  version: z.literal(1),
  damages: z.array(
    z.object({
      line: z.int(),
      digest: z.string(),
      reason: z.string(),
      isAccepted: z.boolean(),
    }),
  ),
});

/**
 * The damages of a journal that a start has told, and which a person has accepted. The journal
 * itself is left as it is: its lines keep their numbers, and the damaged bytes stay for whoever
 * can read more in them.
 */
export class KnownDamages {
  readonly #path: string;
  readonly #byKey = new Map<string, JournalDamage & { readonly isAccepted: boolean }>();

  private constructor(path: string) {
    this.#path = path;
  }

  /** Those of a data folder; none where the file is missing or cannot be used: they are told again. */
  static async read(folder: string): Promise<KnownDamages> {
    const known = new KnownDamages(join(folder, KNOWN_DAMAGE_FILE));
    const content = await readFile(known.#path, 'utf8').catch(() => '');
    for (const damage of decode(content)) known.#byKey.set(keyOf(damage), damage);
    return known;
  }

  has(damage: JournalDamage): boolean {
    return this.#byKey.has(keyOf(damage));
  }

  isAccepted(damage: JournalDamage): boolean {
    return this.#byKey.get(keyOf(damage))?.isAccepted ?? false;
  }

  /** Notes that damages were told, or that a person accepts them, and keeps that on disk. */
  async add(damages: readonly JournalDamage[], isAccepted: boolean): Promise<void> {
    for (const { line, digest, reason } of damages) {
      const key = keyOf({ line, digest, reason });
      if (this.#byKey.size >= MOST_KNOWN && !this.#byKey.has(key)) break;
      this.#byKey.set(key, { line, digest, reason, isAccepted });
    }
    const document = { version: 1, damages: [...this.#byKey.values()] };
    await replaceFile(this.#path, `${JSON.stringify(document, null, 2)}\n`);
  }
}

function decode(content: string): z.infer<typeof fileSchema>['damages'] {
  try {
    return fileSchema.parse(JSON.parse(content)).damages;
  } catch {
    return [];
  }
}

function keyOf({ line, digest, reason }: JournalDamage): string {
  return `${line} ${digest} ${reason}`;
}
