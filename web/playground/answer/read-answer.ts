import { z } from 'zod/mini';
import { ERROR_CODES, isErrorCode } from '../../../src/errors/error-codes.js';
import { type ExplorerPage, explorerPage } from './explorer-address.js';

/** An error of an answer, taken apart for a person. */
export interface AnswerError {
  readonly message: string;
  readonly code: string | null;
  /** What to do about errors of this code; null where the code is none of ours. */
  readonly advice: string | null;
  /** The path of the argument that is wrong, such as `filter.year.from`. */
  readonly argument: string | null;
  /** The path of the field in the answer, such as `author.coauthors`. */
  readonly field: string | null;
  /** Where in the query it is. */
  readonly place: { readonly line: number; readonly column: number } | null;
}

/** A node that an answer names, with its page. */
export interface AnswerNode extends ExplorerPage {
  readonly id: string;
  readonly name: string;
}

/** What an answer holds beside the data themselves. */
export interface AnswerSummary {
  readonly errors: readonly AnswerError[];
  readonly cost: { readonly requested: number; readonly limit: number } | null;
  /** The first nodes that have a page in the explorer, each once. */
  readonly nodes: readonly AnswerNode[];
  /** Whether the answer names more. */
  readonly hasMoreNodes: boolean;
}

/** More links than this tell nobody anything; in the answer itself each id is one. */
const MOST_NODES = 8;

const ERROR = z.object({
  message: z.string(),
  locations: z.optional(z.array(z.object({ line: z.number(), column: z.number() }))),
  path: z.optional(z.array(z.union([z.string(), z.number()]))),
  extensions: z.optional(
    z.object({ code: z.optional(z.string()), argument: z.optional(z.string()) }),
  ),
});

const ANSWER = z.object({
  data: z.optional(z.unknown()),
  errors: z.optional(z.array(ERROR)),
  extensions: z.optional(
    z.object({ cost: z.optional(z.object({ requested: z.number(), limit: z.number() })) }),
  ),
});

/**
 * Reads what stands in the pane of answers; null where that is no answer yet.
 *
 * @param home the address of the explorer.
 */
export function readAnswer(text: string | null, home: string): AnswerSummary | null {
  const { data, errors = [], extensions } = parseAnswer(text) ?? {};
  if (data === undefined && errors.length === 0) return null;
  const nodes = nodesOf(data, home);
  return {
    errors: errors.map(readError),
    cost: extensions?.cost ?? null,
    nodes: nodes.slice(0, MOST_NODES),
    hasMoreNodes: nodes.length > MOST_NODES,
  };
}

function parseAnswer(text: string | null): z.infer<typeof ANSWER> | null {
  try {
    return z.parse(ANSWER, JSON.parse(text ?? ''));
  } catch {
    return null;
  }
}

function readError({ message, locations, path, extensions }: z.infer<typeof ERROR>): AnswerError {
  const { code = null, argument = null } = extensions ?? {};
  return {
    message,
    code,
    advice: isErrorCode(code) ? ERROR_CODES[code].advice : null,
    argument,
    field: path?.join('.') ?? null,
    place: locations?.[0] ?? null,
  };
}

/** One node more than are shown, at most: so it is known whether there are more. */
function nodesOf(data: unknown, home: string): readonly AnswerNode[] {
  const found = new Map<string, AnswerNode>();
  for (const { id, name } of namedObjects(data)) {
    const page = found.has(id) ? null : explorerPage(id, home);
    if (page !== null) found.set(id, { id, name, ...page });
    if (found.size > MOST_NODES) break;
  }
  return [...found.values()];
}

const NAMES = ['name', 'title', 'label'];

/** Each object of the data that has an id, with what the query asked of its name. */
function* namedObjects(data: unknown): Generator<{ readonly id: string; readonly name: string }> {
  if (typeof data !== 'object' || data === null) return;
  const fields = new Map<string, unknown>(Object.entries(data));
  const id = fields.get('id');
  if (typeof id === 'string') {
    const name = NAMES.map((field) => fields.get(field)).find((value) => typeof value === 'string');
    yield { id, name: typeof name === 'string' && name !== '' ? name : id };
  }
  for (const value of fields.values()) yield* namedObjects(value);
}
