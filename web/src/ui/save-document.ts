interface Document {
  readonly name: string;
  readonly mediaType: string;
  readonly base64: string;
}

/** Hands a document to the browser, which keeps or opens it as its owner has set. */
export function saveDocument({ name, mediaType, base64 }: Document): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0);
  const url = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
