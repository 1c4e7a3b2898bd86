/** What becomes of a file that is fetched: it is saved, or looked at in the browser. */
export const fileUses = ['saved', 'shown'] as const;
export type FileUse = (typeof fileUses)[number];

const dispositions: Record<FileUse, string> = { saved: 'attachment', shown: 'inline' };

/**
 * Has a file saved or shown under its name (RFC 6266). Old programs read the first name, in plain
 * letters; all others the second, which is whole.
 */
export function contentDisposition(use: FileUse, name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  const whole = encodeURIComponent(name).replaceAll(/['()*]/g, percent);
  return `${dispositions[use]}; filename="${plain}"; filename*=UTF-8''${whole}`;
}

/** RFC 8187 keeps some signs for itself that addresses do not. */
function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
