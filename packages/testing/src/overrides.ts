import type * as z from 'zod';

/**
 * A record's fields as plain texts and numbers. The builder reads the result by the record's own
 * schema, so what it gives is branded and valid, or the test fails where it was built.
 */
export type Overrides<Schema extends z.ZodType> = Partial<z.input<Schema>>;
