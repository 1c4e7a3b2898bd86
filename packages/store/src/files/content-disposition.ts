/**
 * Has a file saved under its name, never shown in place (RFC 6266). Old programs read the first name, in
 * plain letters; all others the second, which is whole.
 */
export function attachment(name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  const whole = encodeURIComponent(name).replaceAll(/['()*]/g, percent);
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}

/** RFC 8187 keeps some signs for itself that addresses do not. */
function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
