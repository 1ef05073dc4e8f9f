import type { ChangeEvent } from 'react';
import { addFiles, chosenFolder } from '../../parts/index.js';

/** Chooses files, or a folder; the whole page takes what is dropped. */
export function FileField() {
  return (
    <div className="drop-zone">
      <label>
        Drop files or folders on any page, or choose files:{' '}
        <input type="file" multiple onChange={choose} />
      </label>
      <label>
        or a folder: <input type="file" ref={takeFolders} onChange={chooseFolder} />
      </label>
    </div>
  );
}

/** React knows no attribute for it. */
function takeFolders(field: HTMLInputElement | null): void {
  if (field !== null) field.webkitdirectory = true;
}

/** Empties the field, so that the same file can be chosen again. */
function choose({ target }: ChangeEvent<HTMLInputElement>): void {
  addFiles({ files: [...(target.files ?? [])], leftOut: [] });
  target.value = '';
}

function chooseFolder({ target }: ChangeEvent<HTMLInputElement>): void {
  void chosenFolder([...(target.files ?? [])]).then(addFiles);
  target.value = '';
}
