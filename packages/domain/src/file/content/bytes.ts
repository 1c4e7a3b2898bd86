/** Bytes as a text of as many characters, to be searched: what is beyond ASCII is not to be read from it. */
export function searchable(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** Nothing that means anything to a reader of files: blanks, line ends, and the zeros that fill up. */
export function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0 || byte === 32 || (byte >= 9 && byte <= 13));
}

export function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
