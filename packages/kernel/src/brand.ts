import type * as z from 'zod';

/** A value whose kind is checked by the compiler; the same brand that the schemas give. */
export type Brand<T, Name extends string> = T & z.$brand<Name>;
