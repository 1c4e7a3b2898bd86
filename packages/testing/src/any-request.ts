import type { Operation } from '@jatkopolku/contracts';
import fc from 'fast-check';
import * as z from 'zod';

/** A JSON schema as far as requests use it. */
interface Shape {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Shape | boolean;
  readonly items?: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  readonly pattern?: string;
}

/** What a request to an operation says, right or wrong. */
export interface AnyRequest {
  readonly params: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly body: unknown;
  readonly version: string;
  readonly key: string;
}

const HUGE = 'ä'.repeat(3_000);

/** What nobody means to send, and somebody does. */
export const hostile: readonly unknown[] = [
  null,
  '',
  ' ',
  '\u0000',
  '\u202E\u200B',
  '\uD800',
  '#',
  '~%23%',
  '../../etc/passwd',
  "' OR 1=1 --",
  '<script>alert(1)</script>',
  '=1+1',
  '__proto__',
  HUGE,
  -1,
  0.1,
  1e308,
  -1e308,
  Number.MAX_SAFE_INTEGER,
  2 ** 53 + 2,
  999_999_999,
  true,
  [],
  {},
  [[[[[]]]]],
  { __proto__: null, constructor: 'x' },
  '0001-01-01',
  '9999-12-31',
  '2021-02-30',
  '0000-00-00',
  '2020-13',
  '9999-12',
  '0001-01',
];

const days = ['2020-01-31', '2020-02-29', '2021-04-01', '2021-12-31', '2024-02-29', '2099-12-31'];
const texts = ['a', 'Käkelä', 'Sáŋgi', '1', '4', '7.5', '9900050-1', 'FI1444055500000037', '01'];

/** Requests of the shape that the operation describes, many of them with something hostile in one place. */
export function anyRequest(
  operation: Operation,
  known: Readonly<Record<string, string>>,
): fc.Arbitrary<AnyRequest> {
  const of = (schema: z.ZodType) => shaped(toShape(schema), known);
  const right = fc.record({
    params: of(operation.params) as fc.Arbitrary<Record<string, unknown>>,
    query: of(operation.query) as fc.Arbitrary<Record<string, unknown>>,
    body: of(operation.body),
    version: fc.constantFrom('"1"', '"2"', '"99"', '"0"', '*', 'W/"1"', '"99999999999"'),
    key: fc.uuid(),
  });
  const spoilt = fc
    .tuple(right, fc.nat(), fc.constantFrom(...hostile))
    .map(([request, place, value]) => ({
      ...request,
      ...(spoil(
        { params: request.params, query: request.query, body: request.body },
        place,
        value,
      ) as Pick<AnyRequest, 'params' | 'query' | 'body'>),
    }));
  return fc.oneof(right, spoilt);
}

function toShape(schema: z.ZodType): Shape {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
}

function shaped(shape: Shape, known: Readonly<Record<string, string>>): fc.Arbitrary<unknown> {
  const several = shape.anyOf ?? shape.oneOf;
  if (several) return fc.oneof(...several.map((one) => shaped(one, known)));
  if (shape.const !== undefined) return fc.constant(shape.const);
  if (shape.enum) return fc.constantFrom(...shape.enum);
  switch (shape.type) {
    case 'object':
      return anObject(shape, known);
    case 'array': {
      const { minItems = 0, maxItems = 3 } = shape;
      const size = { minLength: minItems, maxLength: Math.max(minItems, Math.min(maxItems, 3)) };
      return fc.array(shaped(shape.items ?? {}, known), size);
    }
    case 'string':
      return aText(shape);
    case 'integer':
    case 'number':
      return aNumber(shape);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case undefined:
    default:
      return fc.constantFrom(...hostile);
  }
}

function anObject(
  { properties = {}, required = [], additionalProperties }: Shape,
  known: Readonly<Record<string, string>>,
): fc.Arbitrary<unknown> {
  const names = Object.keys(properties);
  const parts = names.map((name) => {
    const made = shaped(properties[name] ?? {}, known);
    const real = known[name];
    const part =
      real === undefined ? made : fc.oneof({ weight: 4, arbitrary: fc.constant(real) }, made);
    const isOptional = !required.includes(name);
    return (isOptional ? fc.option(part, { nil: undefined }) : part).map((value) => [name, value]);
  });
  const more =
    typeof additionalProperties === 'object'
      ? fc.array(
          fc.tuple(fc.constantFrom('01', '15', '31', 'x'), shaped(additionalProperties, known)),
          { maxLength: 3 },
        )
      : fc.constant([]);
  return fc
    .tuple(fc.tuple(...parts), more)
    .map(([own, extra]) => Object.fromEntries([...own, ...extra] as [string, unknown][]));
}

function aText({ format, pattern, minLength = 0, maxLength = 40 }: Shape): fc.Arbitrary<unknown> {
  if (format === 'date') return fc.constantFrom(...days);
  const fitting = (text: string) => text.length >= minLength && text.length <= maxLength;
  const plain = fc.constantFrom(...texts, 'x'.repeat(Math.max(1, Math.min(maxLength, 5_000))));
  if (pattern === undefined) return plain.filter(fitting);
  try {
    return fc.oneof(fc.stringMatching(new RegExp(pattern, 'u'), { size: '-1' }), plain);
  } catch {
    return plain;
  }
}

function aNumber({ type, minimum = -10, maximum = 1_000 }: Shape): fc.Arbitrary<number> {
  const edges = fc.constantFrom(minimum, maximum, 1, 0);
  return type === 'integer'
    ? fc.oneof(
        edges,
        fc.integer({ min: Math.max(minimum, -1_000), max: Math.min(maximum, 10_000) }),
      )
    : fc.oneof(edges, fc.double({ noNaN: true, min: -1_000, max: 10_000 }));
}

/** The value with the part at one of its places replaced. */
function spoil(value: object, place: number, by: unknown): unknown {
  const places = placesIn(value);
  const path = places[place % places.length] ?? [];
  return replaced(value, path, by);
}

function placesIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    const own = [...path, name];
    return path.length === 0 && name !== 'body'
      ? placesIn(part, own)
      : [own, ...placesIn(part, own)];
  });
}

function replaced(value: unknown, [name, ...rest]: readonly string[], by: unknown): unknown {
  if (name === undefined) return by;
  if (Array.isArray(value))
    return value.map((one, at) =>
      String(at) === name ? replaced(one, rest, by) : (one as unknown),
    );
  const parts = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(
    parts.map(([own, part]) => [own, own === name ? replaced(part, rest, by) : (part as unknown)]),
  );
}
