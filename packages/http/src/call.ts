import type { Records, Requests } from '@jatkopolku/application';
import type { Operation } from '@jatkopolku/contracts';
import type { Caller, Reach } from '@jatkopolku/domain/access';
import type { ProviderId } from '@jatkopolku/domain/provider';
import type { Clock } from '@jatkopolku/kernel';

import type { ValidRequest } from './request.ts';

/** A region as the API works with it. */
export interface ApiRegion {
  readonly records: Records;
  readonly clock: Clock;
  readonly requests: Requests;
}

export type Call<O extends Operation, Region extends ApiRegion = ApiRegion> = ValidRequest<O> &
  Region & {
    readonly caller: Caller;
    /** How far the caller's right reaches. */
    readonly reach: Reach;
    /** The provider beyond whose records the caller may not reach; null for the whole region. */
    readonly own: ProviderId | null;
  };
