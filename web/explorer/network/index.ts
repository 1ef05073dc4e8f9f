export { EmbeddedNetwork } from './embedded-network.js';
export { NetworkPage } from './network-page.js';
