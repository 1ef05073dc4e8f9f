/** A network or a list as a file, whose text is made as it is read. */
export interface ExportFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: AsyncIterable<string>;
}
