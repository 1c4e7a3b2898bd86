import {
  type ActedKind,
  type ActionOn,
  actionsOn,
  permissionSchema,
} from '@jatkopolku/domain/access';
import * as z from 'zod';

type Shape<K extends ActedKind> = { [A in ActionOn<K>]: typeof permissionSchema };

/** What the caller may do to a record of a kind: each operation that the record decides, by its name. */
export function actionsSchema<K extends ActedKind>(kind: K): z.ZodObject<Shape<K>, z.core.$strict> {
  const shape = actionsOn(kind).map((action) => [action, permissionSchema] as const);
  return z.strictObject(Object.fromEntries(shape) as Shape<K>);
}

/** A record in an answer that carries with it what the caller may do to it. */
export interface ActedRecord {
  readonly kind: ActedKind;
  /** The field of the answer that the record is in. */
  readonly at: string;
}
