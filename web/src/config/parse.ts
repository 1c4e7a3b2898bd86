/** An object of whose fields nothing is known yet. */
export function isRecord(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** A text field; empty when it is none. */
export function textIn(json: Readonly<Record<string, unknown>>, name: string): string {
  const value = json[name];
  return typeof value === 'string' ? value : '';
}

/** A list field; empty when it is none. */
export function listIn(json: Readonly<Record<string, unknown>>, name: string): readonly unknown[] {
  const value = json[name];
  return Array.isArray(value) ? value : [];
}
