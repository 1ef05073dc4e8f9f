export { countryName } from './country-names.js';
export { countryOf } from './country-of.js';
export { institutionKey } from './institution-key.js';
export { institutionOf } from './institution-of.js';
export { institutionId } from './place-id.js';
export { type Places, placesOf } from './places-of.js';
