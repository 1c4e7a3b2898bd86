import { type Id, idSchema, instantSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

export type MailId = Id<'Mail'>;

/** A message that waits to be sent by electronic mail: short, with a link, and without anything of a client. */
export const mailSchema = z.strictObject({
  mailId: idSchema<'Mail'>(),
  to: z.array(z.string()).min(1),
  subject: z.string(),
  text: z.string(),
  /** The page that it leads to; the sender knows the site's address. */
  path: z.string(),
  writtenAt: instantSchema,
  /** Null while it waits. */
  sentAt: instantSchema.nullable(),
});
export type Mail = z.infer<typeof mailSchema>;
