import type { FrameworkState } from '@jatkopolku/domain/framework';

/** Addresses are read before a page is loaded: without the schemas, which come with the pages. */
const states: Readonly<Record<FrameworkState, true>> = {
  draft: true,
  published: true,
  running: true,
  expired: true,
};

function isState(text: unknown): text is FrameworkState {
  return typeof text === 'string' && Object.hasOwn(states, text);
}

/** Which frameworks are looked at, as it stands in the address. */
export interface FrameworksAddress {
  readonly state?: FrameworkState;
}

/** Whatever in an address is not understood is left out. */
export function readFrameworksAddress({
  state,
}: Readonly<Record<string, unknown>>): FrameworksAddress {
  return isState(state) ? { state } : {};
}
