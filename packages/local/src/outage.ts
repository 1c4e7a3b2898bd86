const CONNECTION_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EPIPE', 'ETIMEDOUT']);

/** A sentence for a database that does not answer; undefined for any other error. */
export function outageText(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const code = String(error.code);
  if (!CONNECTION_CODES.has(code)) return undefined;
  return `The database does not answer (${code}). If DYNAMODB_ENDPOINT is set, check it; if a running server shared its engine, it may have stopped. What was written stays; run the command again.`;
}
