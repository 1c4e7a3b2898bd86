import { type FileId, fileIdSchema } from '@jatkopolku/domain/file';
import { invariant } from '@jatkopolku/kernel';

/** Content is sent to quarantine; only what was released is ever given out. */
export const places = ['quarantine', 'released'] as const;
export type Place = (typeof places)[number];

/** Where a file's content lies: under its region first, so that access can be limited to one. */
export function objectKey(regionId: string, place: Place, fileId: FileId): string {
  invariant(/^[a-z0-9][a-z0-9-]{0,39}$/.test(regionId), `${regionId} names a region`);
  return `${regionId}/${place}/${fileIdSchema.parse(fileId)}`;
}
