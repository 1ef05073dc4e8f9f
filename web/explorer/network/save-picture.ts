import type { Drawn } from './drawn.js';
import type { Chosen } from './picture.js';
import { svgOf } from './svg-picture.js';

/** A PNG has this many dots for each unit, at most so many in all: browsers refuse larger ones. */
const DOTS = 2;
const MOST_DOTS = 8_000;

/** Saves what is on the screen as SVG. */
export function saveSvg(drawn: Drawn, chosen: Chosen, name: string): void {
  save(svgBlob(drawn, chosen), `${name}.svg`);
}

/** Saves what is on the screen as PNG, on transparent ground. */
export async function savePng(drawn: Drawn, chosen: Chosen, name: string): Promise<void> {
  const address = URL.createObjectURL(svgBlob(drawn, chosen));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.min(DOTS, MOST_DOTS / Math.max(image.width, image.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (blob !== null) save(blob, `${name}.png`);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function svgBlob(drawn: Drawn, chosen: Chosen): Blob {
  const text = new XMLSerializer().serializeToString(svgOf(drawn, chosen));
  return new Blob([text], { type: 'image/svg+xml' });
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
