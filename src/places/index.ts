export { countryCode, countryCodes, countryName } from './country-names.js';
export { institutionKey } from './institution-key.js';
export { mainInstitution, type SignedInstitutions } from './main-institution.js';
export { NameForms } from './name-forms.js';
export { institutionId } from './place-id.js';
export { type Places, placesOf } from './places-of.js';
