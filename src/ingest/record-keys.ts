import type { BlockProperty, RecordKeys } from '../graph/index.js';
import { blockKeys, type PaperFeatures, subBlockKey } from '../identity/index.js';

/** The property that holds block keys of a kind; a block's key begins with its kind. */
const PROPERTIES: Readonly<Record<string, BlockProperty>> = {
  d: 'blockDoi',
  p: 'blockPmid',
  c: 'blockPmcid',
  t: 'blockTitle',
  w: 'blockWords',
  v: 'blockPlace',
  y: 'blockPlace',
};

/** Where records with this block key have it. */
export function propertyOfBlock(key: string): BlockProperty {
  const property = PROPERTIES[key.charAt(0)];
  if (property === undefined) throw new RangeError(`No property holds the block key ${key}.`);
  return property;
}

/** By what a record is found among those that may describe the same paper. */
export function recordKeys(features: PaperFeatures): RecordKeys {
  const blocks = new Map(blockKeys(features).map((key) => [propertyOfBlock(key), key]));
  return {
    paperKey: features.paperKey,
    blockDoi: blocks.get('blockDoi') ?? null,
    blockPmid: blocks.get('blockPmid') ?? null,
    blockPmcid: blocks.get('blockPmcid') ?? null,
    blockTitle: blocks.get('blockTitle') ?? null,
    blockWords: blocks.get('blockWords') ?? null,
    blockPlace: blocks.get('blockPlace') ?? null,
    blockRest: subBlockKey(features, 't:'),
  };
}

/** The sub-block (see `subBlockKey`) of a block to which a stored record belongs. */
export function storedSubBlock(
  key: string,
  { title, rest }: { readonly title: string; readonly rest: string },
): string {
  return /^[tw]:/.test(key) ? rest : title.slice('t:'.length);
}
