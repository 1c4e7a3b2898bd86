/** A text with each `{{name}}` filled in. */
export function filled(text: string, value: (name: string) => string): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => value(name));
}

/** A text with each `{{name}}` filled from these values; one that is not there stays as it is. */
export function filledFrom(
  text: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return filled(text, (name) => String(values[name] ?? `{{${name}}}`));
}
