import { type ProblemCode, problemStatus } from '@jatkopolku/kernel';
import * as z from 'zod';

import examples from '../../examples.json' with { type: 'json' };
import { type Effect, type Operation, operations } from '../api/index.ts';
import { en } from '../texts/en.ts';

type Json = Record<string, unknown>;

/** The OpenAPI 3.1 document of everything the API does, made from the operations. */
export function openApiDocument(version: string): Json {
  const paths: Record<string, Json> = {};
  for (const [name, operation] of Object.entries<Operation>(operations)) {
    const path = (paths[operation.path] ??= {});
    path[operation.method.toLowerCase()] = operationObject(name, operation);
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
      schemas: { Problem: problemObject },
    },
  };
}

function operationObject(name: string, operation: Operation): Json {
  const { slice, summary, method } = operation;
  const example = exampleOf(name);
  return {
    operationId: name,
    tags: [slice],
    summary,
    parameters: parametersOf(operation, example),
    ...(method !== 'GET' && {
      requestBody: {
        required: true,
        content: jsonOf(operation.body, 'input', example.body ?? {}),
      },
    }),
    responses: { ...answers(operation, example.answer), ...refusals(operation) },
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
  return first ? { ...first.sent, answer: first.answer } : {};
}

function answers({ effect, summary, answer, location }: Operation, example: unknown): Json {
  const content = jsonOf(answer, 'output', example);
  if (effect !== 'create') return { 200: { description: summary, content } };
  return {
    201: {
      description: summary,
      content,
      ...(location && {
        headers: { Location: { description: 'Where it is read.', schema: { type: 'string' } } },
      }),
    },
    200: { description: 'The same request again, after what it made has changed.', content },
  };
}

function jsonOf(schema: z.ZodType, io: 'input' | 'output', example: unknown): Json {
  const shown = example === undefined ? {} : { example };
  return { 'application/json': { schema: jsonSchema(schema, io), ...shown } };
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...own } = z.toJSONSchema(schema, { io });
  return own;
}

function parametersOf({ params, query, effect }: Operation, shown: Shown): Json[] {
  return [
    ...fieldsOf(params, shown.params).map((field) => ({ ...field, in: 'path', required: true })),
    ...fieldsOf(query, shown.query).map((field) => ({ ...field, in: 'query' })),
    ...(effect === 'change'
      ? [header('If-Match', 'The version that was seen, as the ETag gave it.')]
      : []),
    ...(effect === 'create'
      ? [header('Idempotency-Key', 'A key of your own for this request.')]
      : []),
    {
      ...header('Acting-As', 'As what you ask, where you have roles in several places; see /me.'),
      required: false,
    },
    { ...header('Accept-Language', 'fi, sv or en: the language of problems.'), required: false },
  ];
}

function fieldsOf(schema: z.ZodObject, shown: Shown['params'] = {}) {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' });
  return Object.entries(properties).map(([name, field]) => ({
    name,
    required: required.includes(name),
    schema: field,
    ...(shown[name] !== undefined && { example: shown[name] }),
  }));
}

function header(name: string, description: string): Json {
  return { name, in: 'header', required: true, description, schema: { type: 'string' } };
}

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
  'not-yours',
  'membership-unclear',
  'request-invalid',
  'too-many-requests',
] as const;

/** The refusals by status, each with its codes and sentences. */
function refusals({ problems, effect }: Operation): Json {
  const codes = [...new Set([...problems, ...protocolProblems[effect], ...everywhere])];
  const byStatus = Map.groupBy(codes, (code) => problemStatus[code]);
  return Object.fromEntries(
    [...byStatus].map(([status, own]) => [
      status,
      {
        description: own.map((code) => `\`${code}\`: ${en[code]}`).join('\n\n'),
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        },
      },
    ]),
  );
}

const problemObject: Json = {
  type: 'object',
  description: 'Problem details (RFC 9457).',
  required: ['type', 'title', 'status', 'code', 'detail', 'correlationId'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'Stable; tells what is wrong.' },
    detail: { type: 'string', description: 'A sentence in the language asked for.' },
    correlationId: { type: 'string', description: 'Tell it when you ask for help.' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['code', 'detail'],
        properties: {
          pointer: { type: 'string', description: 'Where in the body: a JSON pointer.' },
          parameter: { type: 'string', description: 'Where in the address: its name.' },
          code: { type: 'string' },
          detail: { type: 'string' },
        },
      },
    },
  },
};
