/** Something that a page shows of a record, in the reader's words. */
export type Fact = readonly [label: string, text: string];

export interface Difference {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** What reads otherwise than before; a fact that was missing, or is now, is empty on its side. */
export function differences(before: readonly Fact[], after: readonly Fact[]): Difference[] {
  const [was, is] = [new Map(before), new Map(after)];
  const labels = [...new Set([...was.keys(), ...is.keys()])];
  return labels
    .map((label) => ({ label, before: was.get(label) ?? '', after: is.get(label) ?? '' }))
    .filter((one) => one.before !== one.after);
}
