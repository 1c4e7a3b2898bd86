/** The name in Swedish only where it is another one. */
export type Row = readonly [code: string, fi: string, sv?: string];

/** Several heirs where the area was divided between them. */
export type EndedRow = readonly [code: string, fi: string, sv: string, ...heirs: string[]];
