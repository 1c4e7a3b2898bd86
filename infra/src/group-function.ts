import type { TableAccess } from './constructs/table-access.ts';

/** How the function of a group of slices is deployed. */
export interface GroupFunction {
  readonly access: TableAccess;
  /** What people cannot do while the function fails; becomes the text of its alarm. */
  readonly errorImpact: string;
}
