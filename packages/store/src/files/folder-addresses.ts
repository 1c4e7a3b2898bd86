import type { FileAddress, UploadAddress } from '@jatkopolku/application';
import { type FileId, type FileRecord, fileIdSchema, fileSchema } from '@jatkopolku/domain/file';
import { type Clock, type Problem, type Result, refusal, success } from '@jatkopolku/kernel';
import * as z from 'zod';

import { addressEnd } from './address-life.ts';
import { type FileUse, fileUses } from './content-disposition.ts';
import { type Place, objectKey } from './object-key.ts';
import { addressProblem, signAddress } from './signed-address.ts';

export interface AddressContext {
  readonly regionId: string;
  /** Signs the addresses; known to this machine only. */
  readonly key: string;
  readonly clock: Clock;
}

/** Where the server answers that gives and takes these files. */
const ROOT = '/files';

const { mediaType: type, name, sha256 } = fileSchema.shape;
const uploadQuery = z.object({ type, length: z.coerce.number(), sha256 });
const downloadQuery = z.object({ type, name, use: z.enum(fileUses) });

export function uploadAddressOf(context: AddressContext, file: FileRecord): UploadAddress {
  const { fileId, mediaType, sizeBytes } = file;
  const query = { type: mediaType, length: String(sizeBytes), sha256: file.sha256 };
  const path = pathOf(context, 'quarantine', fileId);
  const headers = { 'Content-Type': mediaType };
  return { ...signed(context, { method: 'PUT', path, query }), method: 'PUT', headers };
}

export function downloadAddressOf(
  context: AddressContext,
  file: FileRecord,
  use: FileUse,
): FileAddress {
  const query = { type: file.mediaType, name: file.name, use };
  return signed(context, { method: 'GET', path: pathOf(context, 'released', file.fileId), query });
}

interface Use {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

function signed({ key, clock }: AddressContext, { method, path, query }: Use): FileAddress {
  const expiresAt = addressEnd(clock.now());
  const use = { method, path, query: { ...query, expires: expiresAt } };
  return { url: signAddress(key, use), expiresAt };
}

/** What a request to an upload address may send. */
export interface Upload extends z.output<typeof uploadQuery> {
  readonly fileId: FileId;
}

export function readUpload(context: AddressContext, request: Request): Result<Upload, Problem> {
  return readAddress(context, request, { place: 'quarantine', schema: uploadQuery });
}

/** What a request to a download address fetches. */
export interface Download extends z.output<typeof downloadQuery> {
  readonly fileId: FileId;
}

export function readDownload(context: AddressContext, request: Request): Result<Download, Problem> {
  return readAddress(context, request, { place: 'released', schema: downloadQuery });
}

interface Reading<Schema> {
  readonly place: Place;
  readonly schema: Schema;
}

function readAddress<Schema extends z.ZodObject>(
  context: AddressContext,
  request: Request,
  { place, schema }: Reading<Schema>,
): Result<z.output<Schema> & { fileId: FileId }, Problem> {
  const problem = addressProblem(context.key, request, context.clock.now());
  if (problem) return refusal(problem);
  const { pathname, searchParams } = new URL(request.url);
  const fileId = fileIdSchema.safeParse(pathname.split('/').at(-1));
  // One machine's key signs for every region on it: another region's address is right, but not here.
  if (!fileId.success || pathname !== pathOf(context, place, fileId.data)) {
    return refusal({ code: 'address-invalid' });
  }
  const query = schema.parse(Object.fromEntries(searchParams));
  return success({ ...query, fileId: fileId.data });
}

function pathOf({ regionId }: AddressContext, place: Place, fileId: FileId): string {
  return `${ROOT}/${objectKey(regionId, place, fileId)}`;
}
