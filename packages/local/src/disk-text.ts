const FULL = 'The disk is full: make room';
const CLOSED = 'This user has no permission for it: give it, or name another place';

/** By the system's own codes. */
const byCode: Readonly<Record<string, string>> = {
  ENOSPC: FULL,
  EDQUOT: 'The disk space of this user is used up: make room',
  EROFS: 'The disk is read-only: name another place by JATKOPOLKU_DATA',
  EACCES: CLOSED,
  EPERM: CLOSED,
  EISDIR: 'It is a folder: name a file',
  ENOTDIR: 'A part of its path is no folder: correct it',
};

/** By the words of the engine, which sees its file fail first. */
const byWords: readonly (readonly [RegExp, string])[] = [
  [/database or disk is full/, FULL],
  [/disk image is malformed/, 'The data file is damaged: bring back a copy'],
  [/disk I\/O error/, 'The disk of the data file fails: move the file to another'],
  [/readonly database/, 'The data file is read-only: give permission to write it'],
];

/** A sentence for a file or a disk that cannot be used; undefined for any other error. */
export function diskText(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error ? String(error.code) : '';
  const reason = byCode[code] ?? byWords.find(([words]) => words.test(error.message))?.[1];
  if (reason === undefined) return undefined;
  const path = 'path' in error ? `${String(error.path)}: ` : '';
  return `${path}${reason}, and run the command again. What was written stays.`;
}
