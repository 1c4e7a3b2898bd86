/** A place in a list that is put in order when it is asked for, as an address carries it. */
export function cursorAt(place: string): string {
  return Buffer.from(place).toString('base64url');
}

/** The place that a cursor names; whatever it says, it is a place. */
export function placeAt(cursor: string): string {
  return Buffer.from(cursor, 'base64url').toString();
}
