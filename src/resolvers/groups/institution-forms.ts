import { type Axis, type Engine, type GroupOptions, institutionNames } from '../../graph/index.js';
import { NameForms } from '../../places/index.js';
import { ask, type Context } from '../context.js';
import { versionOf } from '../network/index.js';

interface KeptForms {
  readonly version: number;
  readonly forms: Promise<Readonly<Record<string, string>>>;
}

const kept = new WeakMap<Engine, KeptForms>();

/**
 * For each form of an institution's name the one that is shown: "Univ Oxford" to "University of Oxford".
 * They are read once for each version of the graph.
 */
async function institutionForms(context: Context): Promise<Readonly<Record<string, string>>> {
  const version = await versionOf(context);
  const known = kept.get(context.engine);
  if (known?.version === version) return known.forms;
  const forms = readForms(context);
  kept.set(context.engine, { version, forms });
  // What failed is asked for again.
  forms.catch(() => kept.delete(context.engine));
  return forms;
}

async function readForms(context: Context): Promise<Readonly<Record<string, string>>> {
  const names = new NameForms();
  for (const { name, papers } of await ask(context, institutionNames)) names.idOf(name, papers);
  return names.replacements();
}

/** What groups on these axes need beside their papers: the forms of names, where institutions are an axis. */
export async function optionsFor(context: Context, axes: readonly Axis[]): Promise<GroupOptions> {
  return axes.includes('INSTITUTION') ? { institutionForms: await institutionForms(context) } : {};
}
