import type { Remark, Subject } from '@jatkopolku/domain/remark';

import type { Change } from '../records.ts';

/** A turn in the exchange about a sheet or a claim. */
export type Turn = Pick<Remark, 'number' | 'by' | 'on' | 'event' | 'category' | 'text' | 'fileIds'>;

/** A turn as a change beside the one that it describes: both are written, or neither. */
export function remarkOf(subject: Subject, turn: Turn): Change {
  return { kind: 'remark', record: { ...subject, ...turn } };
}
