import type { Utf8Page } from './utf8-page.js';

/** What ends the lines of a run. */
export type LineMark = '\n' | '\r';

/** Takes the lines of a source one by one. */
export interface LineSink {
  /** The lines that come next are cut from this text. */
  text?(text: string): void;
  /** One line is `text[start, end)`, without its line end. */
  line(text: string, start: number, end: number): void;
  /**
   * Takes as many lines of `text[start, end)` as it likes and says where it stopped. Between these two
   * places all lines end with the mark; where that is LF, one or two CR may stand before it. A sink that
   * takes none gives back the start.
   */
  run?(text: string, start: number, end: number, mark: LineMark): number;
  /** The same of a page from `start` on, whose lines end with LF if there is no lone CR. */
  pageRun?(page: Utf8Page, start: number): number;
  /** The line that comes next was longer than the limit: so many characters stay, so many are lost. */
  lineCut(kept: number, lost: number): void;
}
