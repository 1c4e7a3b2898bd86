import type { Context, MiddlewareHandler } from 'hono';

/** What hosts may hand over with a request; the Lambda adapter puts the gateway's event here. */
interface Bindings {
  readonly event?: { readonly requestContext?: { readonly requestId?: string } };
}

export interface ApiEnvironment {
  Bindings: Bindings;
  Variables: {
    correlationId: string;
    /** Logs what broke an answer off after its status was sent. */
    failed: (error: unknown) => void;
  };
}

export type ApiContext = Context<ApiEnvironment>;

/**
 * The gateway's own request id, when there is one, so that the id a person reports leads straight to
 * the access log. A caller's header is not used: it could carry personal data into the log.
 */
function correlationIdOf(c: ApiContext): string {
  return c.env?.event?.requestContext?.requestId ?? crypto.randomUUID();
}

/** What every answer carries: the id by which it is found in the logs, and that it is what its type says. */
export const everyAnswer: MiddlewareHandler<ApiEnvironment> = async (c, next) => {
  const correlationId = correlationIdOf(c);
  c.set('correlationId', correlationId);
  await next();
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('X-Correlation-Id', correlationId);
};
