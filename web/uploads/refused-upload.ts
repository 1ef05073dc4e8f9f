/** The server does not take a file, for now or at all. */
export class RefusedUpload extends Error {
  override readonly name = 'RefusedUpload';
  /** The status of its answer. */
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }

  /** As many imports wait as may: the next file would be refused as well, and is taken later. */
  get isForNow(): boolean {
    return this.status === 429;
  }
}
