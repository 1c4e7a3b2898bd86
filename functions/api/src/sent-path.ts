/** What is asked of API Gateway's event, payload format 2.0. */
export interface GatewayEvent {
  readonly routeKey: string;
  readonly rawPath: string;
  readonly pathParameters?: Readonly<Record<string, string | undefined>> | undefined;
}

/** No address has these as a part: a reader of one goes to another address. */
const dots = new Set(['.', '..']);

/**
 * The event with the path as it was sent. API Gateway gives `rawPath` decoded, in which the `#`, `?`, `%` or
 * `/` of an id can no longer be distinguished from those of the address; the parameters it gives each by
 * itself.
 */
export function withSentPath<Event extends GatewayEvent>(event: Event): Event {
  return { ...event, rawPath: sentPath(event) };
}

function sentPath({ routeKey, rawPath, pathParameters = {} }: GatewayEvent): string {
  const [, pattern] = /^\S+ (\/\S*)$/.exec(routeKey) ?? [];
  // The default route has no parameters, and nothing behind it reads a path.
  if (pattern === undefined)
    return encodeURI(rawPath.toWellFormed()).replaceAll(/[?#]/g, encodeURIComponent);
  if (Object.values(pathParameters).some((value = '') => dots.has(value))) return '/';
  return pattern.replaceAll(/\{(\w+)\}/g, (_part, name: string) =>
    encodeURIComponent((pathParameters[name] ?? '').toWellFormed()),
  );
}
