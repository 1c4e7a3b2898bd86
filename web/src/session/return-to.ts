export const SIGNED_IN_PATH = '/signed-in';

/** An address of this site to go to after signing in; the front page for anything else. */
export function safeReturnTo(address: string): string {
  const isOfThisSite = /^\/(?![/\\])/.test(address) && !address.startsWith(SIGNED_IN_PATH);
  return isOfThisSite ? address : '/';
}
