import type { TableAccess } from './constructs/table-access.ts';

/** How the function of a group of slices is deployed. */
export interface GroupFunction {
  readonly access: TableAccess;
  /** One whole processor comes with 1,769 MB: for those that compute a month, or judge days. */
  readonly memoryMb?: number;
  /** What people cannot do while the function fails; becomes the text of its alarm. */
  readonly errorImpact: string;
}
