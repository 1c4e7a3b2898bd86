/** The answer's text, or undefined for one that is longer than it may be, or no text at all. */
export async function readBody(
  { body }: Response,
  limitBytes: number,
): Promise<{ readonly text: string | undefined; readonly isTooLarge: boolean }> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of body ?? []) {
    bytes += part.byteLength;
    // Leaving the loop ends the stream: the rest is not fetched.
    if (bytes > limitBytes) return { text: undefined, isTooLarge: true };
    parts.push(part);
  }
  return { text: decoded(Buffer.concat(parts)), isTooLarge: false };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
