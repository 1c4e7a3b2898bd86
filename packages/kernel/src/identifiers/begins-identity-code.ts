/** Whether a text begins as an identity code does: such a one is kept out of addresses and drafts. */
export function beginsIdentityCode(text: string): boolean {
  return /^\s*\d{6}/.test(text);
}
