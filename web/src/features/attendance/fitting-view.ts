import type { View } from './address.ts';

/** The width from which a whole month has room beside the clients' names. */
const WIDE = '(min-width: 64rem)';

/** How the month is looked at where the reader has not chosen: on a phone one day. */
export function fittingView(): View {
  return matchMedia(WIDE).matches ? 'grid' : 'day';
}
