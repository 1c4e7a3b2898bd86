import type { Reading } from './reading.ts';

type Plain = string | number | boolean;

/**
 * Not in any history: it names the record, is technical, or says who did something and when, as the entry itself
 * does.
 */
type LeftOut = 'left-out';

/** A list of parts, each known by one of its fields. */
interface RowsOf<Row> {
  readonly rows: FieldsOf<Row>;
  readonly by: keyof Row & string;
  readonly named: Reading;
}

type ShapeOf<Value> =
  | LeftOut
  | (Value extends Plain | readonly Plain[]
      ? Reading
      : Value extends readonly (infer Row)[]
        ? RowsOf<Row>
        : FieldsOf<Value>);

/** How each field of a record is read: a new field does not compile before it is here. */
export type FieldsOf<R> = { readonly [F in keyof R]-?: ShapeOf<NonNullable<R[F]>> };

/** The fields that a history shows, by their paths. */
export type PathsIn<Fields> = {
  [F in keyof Fields & string]: Fields[F] extends LeftOut
    ? never
    : Fields[F] extends Reading
      ? F
      : Fields[F] extends { readonly rows: infer Row }
        ? `${F}.${PathsIn<Row>}`
        : `${F}.${PathsIn<Fields[F]>}`;
}[keyof Fields & string];

/** A text for each field that a history shows, as the fields are in one another. */
export type NamesOf<Fields, Text> = {
  readonly [
    F in keyof Fields & string as Fields[F] extends LeftOut ? never : F
  ]: Fields[F] extends Reading
    ? Text
    : Fields[F] extends { readonly rows: infer Row }
      ? NamesOf<Row, Text>
      : NamesOf<Fields[F], Text>;
};

/** The same for a record whose kind is a parameter. */
export type AnyShape = LeftOut | Reading | AnyRows | AnyFields;
export interface AnyRows {
  readonly rows: AnyFields;
  readonly by: string;
  readonly named: Reading;
}
export interface AnyFields {
  readonly [name: string]: AnyShape;
}

export function hasRows(shape: AnyRows | AnyFields): shape is AnyRows {
  return typeof shape['by'] === 'string' && typeof shape['rows'] === 'object';
}
