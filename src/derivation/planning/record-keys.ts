import type { BlockPart, BlockProperty, RecordKeys } from '../../graph/index.js';
import {
  type BlockRequest,
  blockKeys,
  type PaperFeatures,
  subBlockKey,
} from '../../identity/index.js';

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

/** A block or sub-block (see `subBlockKey`) by what stored records have of it. */
export function storedPart({ key, sub }: BlockRequest): BlockPart {
  if (sub === null) return { key, partedBy: null };
  const partedBy: BlockPart['partedBy'] = /^[tw]:/.test(key)
    ? { property: 'blockRest', value: sub }
    : { property: 'blockTitle', value: sub === '' ? '' : `t:${sub}` };
  return { key, partedBy };
}
