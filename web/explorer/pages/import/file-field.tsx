import type { ChangeEvent } from 'react';
import { addFiles } from '../../parts/index.js';

/** Chooses files; the whole page takes those that are dropped. */
export function FileField() {
  return (
    <label className="drop-zone">
      <span>
        Drop files on any page, or choose them: <input type="file" multiple onChange={choose} />
      </span>
    </label>
  );
}

/** Empties the field, so that the same file can be chosen again. */
function choose({ target }: ChangeEvent<HTMLInputElement>): void {
  addFiles([...(target.files ?? [])]);
  target.value = '';
}
