export { OpenStreams, TOO_MANY_STREAMS } from './open-streams.js';
export { type Streamed, sendStream } from './stream-answer.js';
export { subscriptionPlugin } from './subscription-plugin.js';
export { wantsEvents } from './wants-events.js';
