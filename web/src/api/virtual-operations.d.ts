/** Made by `web/operations-plugin.ts`: the slice of each operation, without anything else of it. */
declare module 'virtual:operations' {
  import type { OperationName, OperationSlice } from '@jatkopolku/contracts';

  export const sliceOf: Readonly<Record<OperationName, OperationSlice>>;
}
