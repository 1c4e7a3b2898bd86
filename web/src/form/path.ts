/** The paths of a draft to what is a `Value`: `reason`, `instructors.0.name`. */
export type PathTo<Value, Draft> = Draft extends readonly (infer Row)[]
  ? Under<`${number}`, Row, Value>
  : { [Name in keyof Draft & string]: Under<Name, Draft[Name], Value> }[keyof Draft & string];

type Under<Name extends string, Part, Value> =
  | (Part extends Value ? Name : never)
  | (Part extends object ? `${Name}.${PathTo<Value, Part>}` : never);

/** Every path of a draft, to fields, rows and groups alike. */
export type PathOf<Draft> = PathTo<unknown, Draft>;

/** The value at a path; undefined where there is none. */
export function valueAt(draft: unknown, path: string): unknown {
  return path.split('.').reduce(partOf, draft);
}

function partOf(whole: unknown, name: string): unknown {
  const isHolder = typeof whole === 'object' && whole !== null && Object.hasOwn(whole, name);
  return isHolder ? (whole as Readonly<Record<string, unknown>>)[name] : undefined;
}

/** The change of a draft that puts a value at a path; a row that is no more is not written. */
export function changeAt<Draft extends object>(
  draft: Draft,
  path: string,
  value: unknown,
): Partial<Draft> {
  const [name = '', ...rest] = path.split('.');
  return { [name]: put(partOf(draft, name), rest, value) } as Partial<Draft>;
}

function put(whole: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  if (Array.isArray(whole)) {
    return whole.map((row: unknown, at) => (String(at) === name ? put(row, rest, value) : row));
  }
  return { ...(whole as object | undefined), [name]: put(partOf(whole, name), rest, value) };
}

/** The parts of a JSON pointer (RFC 6901). */
export function partsOf(pointer: string): readonly string[] {
  const parts = pointer.split('/').slice(1);
  return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The path itself, then those of the parts around it, from inside out. */
export function outwards(path: string): readonly string[] {
  const parts = path.split('.');
  return parts.map((_, at) => parts.slice(0, parts.length - at).join('.'));
}
