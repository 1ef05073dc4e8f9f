/**
 * A sum that keeps what rounding cuts off (Neumaier 1974): ten times 1/10 is exactly 1, so that a
 * strength that is a whole number is shown as one.
 */
export class CompensatedSum {
  private sum = 0;
  private lost = 0;

  add(value: number): void {
    const next = this.sum + value;
    this.lost +=
      Math.abs(this.sum) >= Math.abs(value) ? this.sum - next + value : value - next + this.sum;
    this.sum = next;
  }

  get value(): number {
    return this.sum + this.lost;
  }
}
