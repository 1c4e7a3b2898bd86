/**
 * How Node keeps the server's memory. On a large machine it would let gather twice as much of what requests
 * leave, and several times what is in use, before it sweeps: the server would answer no faster for it.
 */
export const serverFlags = ['--max-semi-space-size=32', '--heap-growing-percent=80'];
