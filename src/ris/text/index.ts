export { type AbstractSection, abstractSections, DATA_AVAILABILITY } from './abstract-sections.js';
export { cleanLine, cleanText, decodeEntities } from './clean-text.js';
export { trimSigns } from './trim-signs.js';
export { repairTwiceEncoded } from './twice-encoded.js';
