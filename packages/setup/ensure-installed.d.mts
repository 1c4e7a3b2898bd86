export function ensureInstalled(
  root: string,
  install?: (root: string) => Promise<number>,
  say?: (line: string) => void,
): Promise<number>;
