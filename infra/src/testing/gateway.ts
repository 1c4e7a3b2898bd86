import type { Template } from 'aws-cdk-lib/assertions';
import * as z from 'zod';

import type { GatewayAnswer } from './hosted-function.ts';

const routeSchema = z.object({
  Properties: z.object({
    RouteKey: z.string(),
    Target: z.object({
      'Fn::Join': z.tuple([
        z.literal(''),
        z.tuple([z.literal('integrations/'), z.object({ Ref: z.string() })]),
      ]),
    }),
  }),
});
const integrationSchema = z.object({
  Properties: z.object({
    IntegrationUri: z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.literal('Arn')]) }),
  }),
});

export interface Route {
  readonly routeKey: string;
  /** Logical id of the function that answers. */
  readonly functionId: string;
}

/** The routes of the HTTP API as they would be deployed. */
export function routesOf(template: Template): Route[] {
  const integrations = template.findResources('AWS::ApiGatewayV2::Integration');
  return Object.values(template.findResources('AWS::ApiGatewayV2::Route')).map((resource) => {
    const { RouteKey, Target } = routeSchema.parse(resource).Properties;
    const [, [, { Ref }]] = Target['Fn::Join'];
    const { IntegrationUri } = integrationSchema.parse(integrations[Ref]).Properties;
    return { routeKey: RouteKey, functionId: IntegrationUri['Fn::GetAtt'][0] };
  });
}

/** The route that API Gateway takes for a request: the most exact one, or the default. */
export function routeFor(routes: readonly Route[], method: string, path: string): Route {
  const fitting = routes.filter(({ routeKey }) => patternOf(routeKey).test(`${method} ${path}`));
  const [best] = fitting.toSorted((a, b) => variables(a) - variables(b));
  const chosen = best ?? routes.find(({ routeKey }) => routeKey === '$default');
  if (!chosen) throw new Error('There is a default route');
  return chosen;
}

function patternOf(routeKey: string): RegExp {
  const literal = routeKey.replaceAll('.', '\\.').replaceAll('$', '\\$');
  return new RegExp(`^${literal.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}

/** The parts of a path that a route names, decoded. */
function parametersOf({ routeKey }: Route, path: string): Record<string, string> {
  const names = [...routeKey.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const [, pattern = ''] = routeKey.split(' ');
  const literal = pattern.replaceAll('.', String.raw`\.`).replaceAll(/\{\w+\}/g, '([^/]+)');
  const [, ...values] = new RegExp(`^${literal}$`).exec(path) ?? [];
  return Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(values[at] ?? '')]));
}

function variables({ routeKey }: Route): number {
  return routeKey.split('{').length;
}

/**
 * A request as API Gateway sends it to a function, payload format 2.0: the path is decoded, and ends at
 * the first `?` that this brings.
 */
export function gatewayEvent(request: Request, body: string, route: Route) {
  const { pathname, searchParams, search } = new URL(request.url);
  const { method } = request;
  const { routeKey } = route;
  const [rawPath = ''] = decodeURIComponent(pathname).split('?');
  const pathParameters = parametersOf(route, pathname);
  const http = {
    method,
    path: rawPath,
    protocol: 'HTTP/1.1',
    sourceIp: '192.0.2.1',
    userAgent: 'test',
  };
  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString: search.slice(1),
    headers: { host: 'api.example', ...Object.fromEntries(request.headers) },
    ...(Object.keys(pathParameters).length > 0 && { pathParameters }),
    ...(search && { queryStringParameters: Object.fromEntries(searchParams) }),
    requestContext: { requestId: nextId(), domainName: 'api.example', stage: '$default', http },
    ...(body !== '' && { body }),
    isBase64Encoded: false,
  };
}

export function toResponse({
  statusCode,
  headers,
  body,
  isBase64Encoded,
}: GatewayAnswer): Response {
  const content = isBase64Encoded ? Buffer.from(body, 'base64') : body;
  return new Response(content, { status: statusCode, headers });
}

let requests = 0;

/** The gateway names each request; by it the access log distinguishes two looks of the same moment. */
function nextId(): string {
  requests += 1;
  return `gateway-${requests}`;
}
