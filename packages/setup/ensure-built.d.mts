export function ensureBuilt(
  root: string,
  build?: (root: string) => Promise<number>,
  say?: (line: string) => void,
): Promise<number>;
