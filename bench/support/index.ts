export { addressOf } from './address-of.js';
export type { Contestant, Run, Task } from './contestant.js';
export { describeMachine, type Machine } from './machine.js';
export { median, type Race, type RaceResult, type Runner, race, type Standing } from './measure.js';
export { observed } from './observed.js';
export { type OutsideProcess, runOutside, startOutside } from './outside-process.js';
export { hundredths, percentiles } from './percentiles.js';
export { printResult, saveResult } from './save-result.js';
export { type LoopReport, type Served, serve } from './served.js';
