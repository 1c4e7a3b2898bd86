/** How long the register asks to be left alone: in seconds (RFC 9110, 10.2.3), or until a date. */
export function retryAfterMs(headers: Pick<Headers, 'get'>): number {
  const header = headers.get('Retry-After')?.trim() ?? '';
  if (/^\d{1,6}$/.test(header)) return Number(header) * 1_000;
  const [until, now] = [Date.parse(header), Date.parse(headers.get('Date') ?? '')];
  const ms = until - now;
  return Number.isFinite(ms) && ms > 0 ? ms : 0;
}
