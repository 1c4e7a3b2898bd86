/** In the place of what unpacks WOFF2 fonts. */
export default function decompress(): never {
  throw new Error('No font of the letters is packed as WOFF2');
}
