/** Where one goes on to after deciding; the queue says so where it knows. */
export interface NextAddress {
  readonly next?: string;
}

const QUEUE = '/approvals';

/** Only what waits to be approved follows: an address of anything else is left out. */
export function readNext({ next }: Readonly<Record<string, unknown>>): NextAddress {
  return typeof next === 'string' && next.startsWith(`${QUEUE}/`) ? { next } : {};
}

/** The next thing that waits, or the queue. */
export function afterDeciding({ next = QUEUE }: NextAddress): string {
  return next;
}
