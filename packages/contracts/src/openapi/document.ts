import { problemStatus } from '@jatkopolku/kernel';
import * as z from 'zod';

import { type Operation, operations } from '../api/index.ts';
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
  return {
    operationId: name,
    tags: [slice],
    summary,
    parameters: parametersOf(operation),
    ...(method !== 'GET' && {
      requestBody: { required: true, content: jsonOf(operation.body, 'input') },
    }),
    responses: {
      [operation.effect === 'create' ? 201 : 200]: {
        description: summary,
        content: jsonOf(operation.answer, 'output'),
      },
      ...refusals(operation),
    },
  };
}

function jsonOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  return { 'application/json': { schema: jsonSchema(schema, io) } };
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...own } = z.toJSONSchema(schema, { io });
  return own;
}

function parametersOf({ params, query, effect }: Operation): Json[] {
  return [
    ...fieldsOf(params).map((field) => ({ ...field, in: 'path', required: true })),
    ...fieldsOf(query).map((field) => ({ ...field, in: 'query' })),
    ...(effect === 'change'
      ? [header('If-Match', 'The version that was seen, as the ETag gave it.')]
      : []),
    ...(effect === 'create'
      ? [header('Idempotency-Key', 'A key of your own for this request.')]
      : []),
    { ...header('Accept-Language', 'fi, sv or en: the language of problems.'), required: false },
  ];
}

function fieldsOf(schema: z.ZodObject) {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' });
  return Object.entries(properties).map(([name, field]) => ({
    name,
    required: required.includes(name),
    schema: field,
  }));
}

function header(name: string, description: string): Json {
  return { name, in: 'header', required: true, description, schema: { type: 'string' } };
}

/** The refusals by status, each with its codes and sentences. */
function refusals({ problems }: Operation): Json {
  const codes = [...new Set([...problems, 'unauthenticated', 'request-invalid'] as const)];
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
        required: ['pointer', 'code', 'detail'],
        properties: {
          pointer: { type: 'string', description: 'Where: a JSON pointer, or a parameter’s name.' },
          code: { type: 'string' },
          detail: { type: 'string' },
        },
      },
    },
  },
};
