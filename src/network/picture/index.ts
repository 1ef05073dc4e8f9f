export { clusterColour } from './cluster-colours.js';
export { DRAWING, lineWidth, nameBox, nameDrop, nameMiddle, nameSize } from './drawing.js';
export { type Frame, frameAround } from './frame-around.js';
export { freeLabels, type LabelBox } from './free-labels.js';
export { institutionColours } from './institution-colours.js';
export { textWidth } from './text-width.js';
