import type { DayCode } from '@jatkopolku/domain/attendance';
import type { Placement } from '@jatkopolku/domain/placement';
import { type DayNumber, must } from '@jatkopolku/kernel';

/** A growing column of whole numbers: a million of them take four megabytes. */
class Column {
  #values = new Int32Array(1024);
  #length = 0;

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(this.#length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  at(index: number): number {
    return must(this.#values[index], `row ${index}`);
  }

  get length(): number {
    return this.#length;
  }
}

/** Numbers for texts or records that come again and again. */
class Index<T> {
  readonly #numbers = new Map<T, number>();
  readonly #values: T[] = [];

  numberOf(value: T): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    this.#numbers.set(value, this.#values.length);
    return this.#values.push(value) - 1;
  }

  at(number: number): T {
    return must(this.#values[number], `value ${number}`);
  }
}

/** The columns hold it in place of the day of a row with a fault. */
const NO_CODE = '';

/** A row of the day file whose placement and date are known. */
export interface DayRow {
  readonly row: number;
  readonly placement: Placement;
  readonly day: DayNumber;
  /** Undefined for a row that has a fault of its own: it is only looked at for doubled days. */
  readonly code: DayCode | undefined;
}

/**
 * The day file in columns: a row is twenty bytes instead of an object, so that a million of them can
 * be put in date order in memory.
 */
export class DayColumns {
  readonly #row = new Column();
  readonly #client = new Column();
  readonly #placement = new Column();
  readonly #day = new Column();
  readonly #code = new Column();
  readonly #clients = new Index<string>();
  readonly #placements = new Index<Placement>();
  readonly #codes = new Index<DayCode | typeof NO_CODE>();

  push({ row, placement, day, code }: DayRow): void {
    this.#row.push(row);
    this.#client.push(this.#clients.numberOf(placement.clientId));
    this.#placement.push(this.#placements.numberOf(placement));
    this.#day.push(day);
    this.#code.push(this.#codes.numberOf(code ?? NO_CODE));
  }

  get length(): number {
    return this.#row.length;
  }

  at(index: number): DayRow {
    const code = this.#codes.at(this.#code.at(index));
    return {
      row: this.#row.at(index),
      placement: this.#placements.at(this.#placement.at(index)),
      day: this.#day.at(index) as DayNumber,
      code: code === NO_CODE ? undefined : code,
    };
  }

  /** For each client the indexes of its rows in date order, rows of one date in file order. */
  *clients(): Generator<Uint32Array> {
    const order = this.#inOrder();
    let start = 0;
    for (let end = 1; end <= order.length; end += 1) {
      if (end < order.length && this.#clientAt(order, end) === this.#clientAt(order, start))
        continue;
      yield order.subarray(start, end);
      start = end;
    }
  }

  #inOrder(): Uint32Array {
    const order = Uint32Array.from({ length: this.length }, (_, index) => index);
    const byClientAndDay = (a: number, b: number): number =>
      this.#client.at(a) - this.#client.at(b) || this.#day.at(a) - this.#day.at(b) || a - b;
    return order.toSorted(byClientAndDay);
  }

  #clientAt(order: Uint32Array, place: number): number {
    return this.#client.at(must(order[place], 'a row'));
  }
}
