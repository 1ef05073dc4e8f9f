export { withoutHeading } from './abstract-heading.js';
export { type AbstractSection, abstractSections } from './abstract-sections.js';
export { asciiDigits } from './ascii-digits.js';
export { withDigits } from './chinese-numerals.js';
export { cleanLine, cleanText, decodeEntities } from './clean-text.js';
export { trimSigns } from './trim-signs.js';
export { repairTwiceEncoded } from './twice-encoded.js';
