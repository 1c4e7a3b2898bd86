/**
 * Whether a text begins as an identity code does, or has one in it, however it is spaced: such a one is
 * kept out of addresses and drafts.
 */
export function beginsIdentityCode(text: string): boolean {
  const bare = text
    .normalize('NFKC')
    .replaceAll(/[\s.\p{Cf}]/gu, '')
    .replace(/^[^\p{L}\p{N}]+/u, '');
  return /^\d{6}/.test(bare) || /\d{6}[-+A-FU-Y]\d{2}/i.test(bare);
}
