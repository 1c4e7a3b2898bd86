import { providerIdSchema } from '@jatkopolku/domain/provider';
import { type Id, instantSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { fileStates } from './lifecycle.ts';

export const MAX_FILE_BYTES = 10 * 1024 * 1024;

export type FileId = Id<'File'>;
/** A part of addresses and of paths on a disk, so it may hold nothing else than this. */
export const fileIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,100}$/)
  .brand<'File'>();

export const mediaTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type MediaType = (typeof mediaTypes)[number];

/** Format characters are left out too: some of them turn the order in which a name is shown. */
export const fileNameSchema = z
  .string()
  .regex(/^[^/\\\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]{1,200}$/u)
  .regex(/^\S(.*\S)?$/);

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** What is wrong with content by itself, the gravest first. */
export const contentFaults = [
  'file-harmful',
  'file-nested',
  'file-scripted',
  'file-locked',
  'file-mixed',
  'file-damaged',
] as const;
export type ContentFault = (typeof contentFaults)[number];

/** Why content was refused: it is not what was offered, or is not fit to be kept. */
export const fileRefusalReasons = [
  'file-size-mismatch',
  'file-hash-mismatch',
  'file-type-mismatch',
  ...contentFaults,
] as const;
export type FileRefusalReason = (typeof fileRefusalReasons)[number];

/** A file as its uploader announced it before sending, and what became of it. */
export const fileSchema = z.strictObject({
  fileId: fileIdSchema,
  name: fileNameSchema,
  mediaType: z.enum(mediaTypes),
  sizeBytes: z.int().min(1).max(MAX_FILE_BYTES),
  /** Of the whole content, in hexadecimal. */
  sha256: sha256Schema,
  state: z.enum(fileStates),
  offeredBy: z.string(),
  /** The provider for which it was offered; null where it was offered for the county. */
  providerId: providerIdSchema.nullable().default(null),
  offeredAt: instantSchema,
  refusedReason: z.enum(fileRefusalReasons).nullable(),
});
export type FileRecord = z.infer<typeof fileSchema>;

/** What the uploader says of a file; the content is held to it. */
export const fileOfferSchema = fileSchema.pick({
  name: true,
  mediaType: true,
  sizeBytes: true,
  sha256: true,
});
export type FileOffer = z.infer<typeof fileOfferSchema>;
