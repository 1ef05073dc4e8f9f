/** Two folders may hold files of one name, so a file is called by its path; its content is not read. */
export function namedFile(file: File, path: string): File {
  return new File([file], path, { type: file.type });
}
