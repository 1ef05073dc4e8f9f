import type { Drawn } from './drawn.js';

/** What was chosen in a picture. */
export interface Chosen {
  readonly node: string | undefined;
  readonly link: string | undefined;
}

/** What a picture tells. */
export interface PictureEvents {
  readonly onNode: (id: string) => void;
  readonly onLink: (key: string) => void;
  readonly onGround: () => void;
}

/** A picture on the page, whatever draws it. */
export interface Picture {
  readonly show: (drawn: Drawn, chosen: Chosen) => void;
  /** Nearer by a factor above 1, farther by one below; 0 shows all. */
  readonly zoom: (factor: number) => void;
  readonly end: () => void;
}

/** The ids of a node and of all that it is linked with; of a link its ends; nothing where nothing is meant. */
export function lit(links: Drawn['links'], { node, link }: Chosen): ReadonlySet<string> {
  if (node === undefined) return new Set(link?.split('~'));
  const near = links.flatMap(({ source, target }) =>
    source === node ? [target] : target === node ? [source] : [],
  );
  return new Set([node, ...near]);
}
