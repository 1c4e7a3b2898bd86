/** Whether two records say the same, field by field, but for the fields that the system adds. */
export function sameContent<T extends object>(a: T, b: T, added: readonly (keyof T)[]): boolean {
  const fields = new Set(Object.keys(a).concat(Object.keys(b)));
  for (const field of added) fields.delete(String(field));
  return [...fields].every((field) => textOf(a, field) === textOf(b, field));
}

function textOf(record: object, field: string): string | undefined {
  return JSON.stringify(Object.entries(record).find(([name]) => name === field)?.[1]);
}
