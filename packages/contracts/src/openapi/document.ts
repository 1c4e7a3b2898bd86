import { type ProblemCode, problemStatus } from '@jatkopolku/kernel';
import type * as z from 'zod';

import examples from '../../examples.json' with { type: 'json' };
import {
  type Effect,
  type Operation,
  operationSlices,
  problemDetailsSchema,
} from '../api/index.ts';
import { problemTitles } from '../api/problem-document.ts';
import { codesOf } from '../api/problems.ts';
import { problemPattern } from '../texts/problem-text.ts';
import { type Components, type Json, type Side, makeComponents } from './components.ts';

/** The OpenAPI 3.1 document of everything the API does, made from the operations. */
export function openApiDocument(version: string): Json {
  const components = makeComponents();
  const paths: Record<string, Record<string, Json>> = {};
  for (const [slice, operations] of Object.entries(operationSlices)) {
    for (const [name, operation] of Object.entries<Operation>(operations)) {
      const path = (paths[operation.path] ??= {});
      const described = operationObject(components, name, operation);
      path[operation.method.toLowerCase()] = { tags: [slice], ...described };
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Jatkopolku',
      version,
      description: 'Rehabilitative work activity, from framework agreement to payment.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/api/v1' }],
    security: [{ bearer: [] }],
    paths,
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      ...components.all(),
    },
  };
}

function operationObject(components: Components, name: string, operation: Operation): Json {
  const { summary, method, body } = operation;
  const example = exampleOf(name);
  return {
    operationId: name,
    summary,
    parameters: parametersOf(components, operation),
    ...(method !== 'GET' && {
      requestBody: {
        required: true,
        content: jsonOf(components, body, 'input', example.body ?? {}),
      },
    }),
    responses: {
      ...answers(components, operation, example.answer),
      ...refusals(components, operation),
    },
  };
}

interface Shown {
  readonly params?: Readonly<Record<string, string | undefined>>;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  readonly answer?: unknown;
}

/** The operation's first call in the story of the examples. */
function exampleOf(name: string): Shown {
  const first = examples.find(({ operation }) => operation === name);
  return first ? { ...first.sent, answer: withFirst(first.answer) } : {};
}

/** An example shows the first of each list. */
function withFirst(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(withFirst);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withFirst(part)]));
}

function answers(
  components: Components,
  { effect, summary, answer, location }: Operation,
  example: unknown,
): Json {
  const content = jsonOf(components, answer, 'output', example);
  if (effect !== 'create') return { 200: { description: summary, content } };
  return {
    201: {
      description: summary,
      content,
      ...(location && {
        headers: { Location: { description: 'Where it is read.', schema: { type: 'string' } } },
      }),
    },
    200: {
      description: 'The same request again, after what it made has changed.',
      content: jsonOf(components, answer, 'output'),
    },
  };
}

function jsonOf(components: Components, schema: z.ZodType, side: Side, example?: unknown): Json {
  return { 'application/json': components.contentOf(schema, side, example) };
}

interface Place {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
}

function parametersOf(components: Components, { params, query, effect }: Operation): Json[] {
  const sent = [
    ...fieldsOf(components, params).map((field) => ({ ...field, in: 'path', required: true })),
    ...fieldsOf(components, query).map((field) => ({ ...field, in: 'query' })),
    ...headers[effect],
    actingAs,
    acceptLanguage,
  ];
  return sent.map((one) => components.refer('parameters', parameterName(one), one));
}

/** A question that one operation may leave out, another may have to ask. */
function parameterName({ name, in: place, required }: Place): string {
  return place === 'query' && required ? `query.${name}.required` : `${place}.${name}`;
}

function fieldsOf(components: Components, schema: z.ZodObject) {
  return Object.entries(schema.shape).map(([name, field]) => {
    const example = sentExample(name);
    return {
      name,
      required: !field.safeParse(undefined).success,
      schema: components.schemaOf(field, 'input'),
      ...(example !== undefined && { example }),
    };
  });
}

/** What the story of the examples sent first in a parameter of the name. */
function sentExample(name: string): string | undefined {
  const sent: readonly Shown[] = examples.map((one) => one.sent);
  return sent.map(({ params, query }) => params?.[name] ?? query?.[name]).find((it) => it);
}

function header(name: string, description: string, required = true) {
  return { name, in: 'header', required, description, schema: { type: 'string' } };
}

const headers: Record<Effect, readonly ReturnType<typeof header>[]> = {
  read: [],
  save: [],
  create: [header('Idempotency-Key', 'A key of your own for this request.')],
  change: [header('If-Match', 'The version that was seen, as the ETag gave it.')],
};
const actingAs = header(
  'Acting-As',
  'As what you ask, where you have roles in several places; see /me.',
  false,
);
const acceptLanguage = header('Accept-Language', 'fi, sv or en: the language of problems.', false);

/** What the protocol itself refuses, by what a request does. */
const protocolProblems: Record<Effect, readonly ProblemCode[]> = {
  read: [],
  save: ['json-malformed', 'media-type-unsupported', 'body-too-large'],
  create: [
    'json-malformed',
    'media-type-unsupported',
    'body-too-large',
    'idempotency-key-missing',
    'idempotency-key-reused',
    'request-under-way',
  ],
  change: ['json-malformed', 'media-type-unsupported', 'body-too-large', 'if-match-missing'],
};

const everywhere = [
  'unauthenticated',
  'no-access',
  'not-allowed',
  'membership-unclear',
  'request-invalid',
  'too-many-requests',
] as const satisfies readonly ProblemCode[];

/** The refusals by status: those of every operation are described once, others where they may happen. */
function refusals(components: Components, { problems, effect }: Operation): Json {
  const own = [...new Set<ProblemCode>([...codesOf(problems), ...protocolProblems[effect]])];
  const byStatus = Map.groupBy(
    [...new Set<ProblemCode>([...own, ...everywhere])],
    (code) => problemStatus[code],
  );
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => {
      const shared = everywhere.filter((code) => problemStatus[code] === status);
      const reference = components.refer('responses', problemTitles[status].replaceAll(' ', ''), {
        description: shared.length > 0 ? sentences(shared) : problemTitles[status],
        content: {
          'application/problem+json': {
            schema: components.schemaOf(problemDetailsSchema, 'output'),
          },
        },
      });
      const isShared = codes.length === shared.length;
      return [status, isShared ? reference : { ...reference, description: sentences(codes) }];
    }),
  );
}

function sentences(codes: readonly ProblemCode[]): string {
  return codes.map((code) => `\`${code}\`: ${problemPattern(code, 'en')}`).join('\n\n');
}
