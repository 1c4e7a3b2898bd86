import type { IsDayOff } from '@jatkopolku/domain/attendance';

/** Days on which nobody is expected. */
export const isDayOff: IsDayOff = () => false;
