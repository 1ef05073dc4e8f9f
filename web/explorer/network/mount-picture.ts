import type { Picture, PictureEvents } from './picture.js';

/** Draws by WebGL where the browser has it, else as SVG: the same places, colours and names. */
export async function mountPicture(place: HTMLElement, events: PictureEvents): Promise<Picture> {
  if (hasWebgl()) {
    const { mountSigma } = await import('./sigma-picture.js');
    return mountSigma(place, events);
  }
  const { mountSvg } = await import('./svg-picture.js');
  return mountSvg(place, events);
}

function hasWebgl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  // A browser has a few contexts only.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
