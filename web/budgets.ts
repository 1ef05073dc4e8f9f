import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

/** What a view of the explorer may load of scripts, compressed, in bytes; sigma draws the network beside this. */
const VIEW_BYTES = 200_000;

/** Where the views are; the network picture counts only until it is drawn. */
const VIEWS = /\/explorer\/pages\/|\/explorer\/network\/index\.ts$/;
const EXPLORER = /\/web\/index\.html$/;

/**
 * Fails the build where a view of the explorer needs more script than its budget: what the page begins
 * with, the view itself, and all that either imports.
 */
export function keepBudgets(): Plugin {
  return {
    name: 'papergraph:budgets',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const [view, bytes] of sizesOfViews(bundle)) {
        if (bytes > VIEW_BYTES) {
          this.error(`${view} needs ${bytes} bytes of script, compressed; ${VIEW_BYTES} may be.`);
        }
      }
    },
  };
}

/** The bytes of script that each view needs, by its name. */
function sizesOfViews(bundle: Rolldown.OutputBundle): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
  const entry = chunks.find(({ facadeModuleId }) => EXPLORER.test(facadeModuleId ?? ''));
  if (entry === undefined) return sizes;
  const views = chunks.filter(({ facadeModuleId }) => VIEWS.test(facadeModuleId ?? ''));
  for (const view of views) {
    const needed = new Set<string>();
    addNeeded(bundle, entry.fileName, needed);
    addNeeded(bundle, view.fileName, needed);
    sizes.set(
      view.name,
      [...needed].reduce((sum, file) => sum + compressedBytes(bundle, file), 0),
    );
  }
  return sizes;
}

function addNeeded(bundle: Rolldown.OutputBundle, file: string, needed: Set<string>): void {
  const chunk = bundle[file];
  if (chunk?.type !== 'chunk' || needed.has(file)) return;
  needed.add(file);
  for (const imported of chunk.imports) addNeeded(bundle, imported, needed);
}

function compressedBytes(bundle: Rolldown.OutputBundle, file: string): number {
  const chunk = bundle[file];
  return chunk?.type === 'chunk' ? gzipSync(chunk.code).length : 0;
}
