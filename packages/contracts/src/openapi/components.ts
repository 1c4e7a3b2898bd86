import * as z from 'zod';

import { namedSchemas } from './named-schemas.ts';

export type Json = Readonly<Record<string, unknown>>;
type Section = 'schemas' | 'parameters' | 'responses';
interface Reference {
  readonly $ref: string;
}

/** Which side of the API a schema describes: what is sent, or what is answered. */
export type Side = 'input' | 'output';

const registry = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries(namedSchemas)) registry.add(schema, { id });

/** What a document describes once and refers to by name. */
export interface Components {
  /** A schema with its example: where the schema has a name, both are there, and a reference here. */
  contentOf(schema: z.ZodType, side: Side, example?: unknown): Json;
  schemaOf(schema: z.ZodType, side: Side): Json;
  refer(section: Section, name: string, described: Json): Reference & Json;
  all(): Readonly<Record<Section, Json>>;
}

export function makeComponents(): Components {
  const sections: Record<Section, Record<string, Json>> = {
    schemas: {},
    parameters: {},
    responses: {},
  };
  const examples: Record<string, unknown> = {};
  /** @throws for a second thing of the same name: a schema that differs by the side, for one. */
  const refer = (section: Section, name: string, described: Json): Reference & Json => {
    const known = (sections[section][name] ??= described);
    if (JSON.stringify(known) !== JSON.stringify(described)) {
      throw new Error(`Two ${section} are called ${name}`);
    }
    return { $ref: `#/components/${section}/${name}` };
  };
  const schemaOf = (schema: z.ZodType, side: Side): Json => {
    const { own, definitions } = convert(schema, side, (name, described) =>
      refer('schemas', name, described),
    );
    for (const [name, described] of Object.entries(definitions)) refer('schemas', name, described);
    return own;
  };
  return {
    contentOf: (schema, side, example) => {
      const described = schemaOf(schema, side);
      const reference = referenceSchema.safeParse(described).data;
      if (reference) examples[nameIn(reference)] ??= example;
      return { schema: described, ...(!reference && example !== undefined && { example }) };
    },
    schemaOf,
    refer,
    all: () => ({ ...sections, schemas: withExamples(sections.schemas, examples) }),
  };
}

const objectSchema = z.record(z.string(), z.unknown());
const convertedSchema = z.object({
  own: objectSchema,
  definitions: z.record(z.string(), objectSchema),
});

type Name = (name: string, described: Json) => Json;

/** As JSON Schema that refers to components; a record with its version, and a page, are some too. */
function convert(schema: z.ZodType, side: Side, name: Name) {
  const converted = z.toJSONSchema(schema, { io: side, metadata: registry, override: polish });
  const { $schema: _dialect, $defs: definitions = {}, ...own } = converted;
  const text = JSON.stringify({ own, definitions }).replaceAll('#/$defs/', '#/components/schemas/');
  return convertedSchema.parse(
    JSON.parse(text, (_key, value: Json) => {
      const wrapper = wrapperName(value);
      return wrapper === undefined ? value : name(wrapper, value);
    }),
  );
}

interface Polished {
  readonly zodSchema: z.core.$ZodTypes;
  readonly jsonSchema: z.core.JSONSchema.BaseSchema;
}

/** The words beside a field; no limit that is only what a number can hold, and no second name. */
function polish({ zodSchema, jsonSchema }: Polished): void {
  const description = z.globalRegistry.get(zodSchema)?.description;
  if (description !== undefined) jsonSchema.description = description;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  delete jsonSchema.id;
}

const referenceSchema = z.strictObject({ $ref: z.string() });
const versionedSchema = z.object({
  properties: z.strictObject({
    record: referenceSchema,
    version: z.object({ minimum: z.literal(1) }),
  }),
});
const pageSchema = z.object({
  properties: z.strictObject({
    items: z.object({ items: referenceSchema }),
    damaged: z.unknown(),
    nextCursor: z.unknown(),
  }),
});

/** A record with its version, and a page of such, are called after the record. */
function wrapperName(described: unknown): string | undefined {
  const one = versionedSchema.safeParse(described).data;
  if (one) return `Versioned${nameIn(one.properties.record)}`;
  const page = pageSchema.safeParse(described).data;
  return page && `${nameIn(page.properties.items.items).replace(/^Versioned/, '')}Page`;
}

function nameIn({ $ref }: Reference): string {
  return $ref.slice($ref.lastIndexOf('/') + 1);
}

/** A page's example is that of what it holds. */
function withExamples(schemas: Readonly<Record<string, Json>>, examples: Json): Json {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const example = name.endsWith('Page') ? undefined : examples[name];
      return [name, example === undefined ? schema : { ...schema, examples: [example] }];
    }),
  );
}
