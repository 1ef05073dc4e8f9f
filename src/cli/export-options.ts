import {
  type ExportExtension,
  FORMAT_LIST,
  KIND_LIST,
  MEMBER_KINDS,
  type MemberKind,
} from '../network/index.js';

/** What `papergraph export` can write: the records, or a network in one of its formats. */
export const EXPORT_FORMATS: readonly string[] = [
  'ris',
  ...FORMAT_LIST.map(({ extension }) => extension),
];

/** Whose networks there are. */
export const EXPORTED_NETWORKS: readonly string[] = KIND_LIST.map(
  (kind) => MEMBER_KINDS[kind].fileName,
);

/** What the command line says of an export; besides, the flags of a network. */
export interface ExportOptions {
  readonly format: 'ris' | ExportExtension;
  readonly of: (typeof MEMBER_KINDS)[MemberKind]['fileName'];
  /** A file; standard output when left out. */
  readonly output?: string;
}
