/** The beginning of a file that shows its type; colour profiles may come before a picture's own data. */
export const DETECTION_BYTES = 64 * 1024;

/** The media type that the bytes themselves show, whatever the file is called; null for none known. */
export async function detectMediaType(head: Uint8Array): Promise<string | null> {
  // Loaded when a file is there to be looked at, and not at every start of a program.
  const { fileTypeFromBuffer } = await import('file-type');
  const detected = await fileTypeFromBuffer(head);
  return detected?.mime ?? null;
}
