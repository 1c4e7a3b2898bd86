/** Whole numbers are at most nine digits: a larger one in a record is a mistake. */
export function parseWhole(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
