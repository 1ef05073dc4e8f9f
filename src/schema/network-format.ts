import { registerEnumType } from 'type-graphql';
import { type ExportFormat, FORMAT_LIST } from '../network/index.js';

/** The formats of exports as an enum of the schema. */
export const NetworkFormat: Readonly<Record<string, ExportFormat>> = Object.fromEntries(
  FORMAT_LIST.map(({ format }) => [format, format]),
);

registerEnumType(NetworkFormat, {
  name: 'NetworkFormat',
  description: 'The file that a network is exported as.',
  valuesConfig: Object.fromEntries(
    FORMAT_LIST.map(({ format, description }) => [format, { description }]),
  ),
});
