import { problemPattern } from '@jatkopolku/contracts/problem-text';
import { type ProblemCode, problemStatus } from '@jatkopolku/kernel';

/** The page of the problem codes with their sentences; `{names}` are filled in. */
export function problemsPage(): string {
  const rows = (Object.keys(problemStatus) as ProblemCode[]).map((code) => {
    const [fi, sv, en] = (['fi', 'sv', 'en'] as const).map((language) => text(code, language));
    return `| \`${code}\` | ${problemStatus[code]} | ${fi} | ${sv} | ${en} |`;
  });
  return [
    '# Problem codes',
    '',
    'Codes are stable; the texts may change.',
    '',
    '| code | HTTP status | Finnish | Swedish | English |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function text(code: ProblemCode, language: 'fi' | 'sv' | 'en'): string {
  return problemPattern(code, language).replaceAll('|', '\\|');
}
