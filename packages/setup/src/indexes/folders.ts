import type { House } from './house.ts';

const tops = ['docs', 'functions', 'infra', 'packages', 'tests', 'web'];

/** The page of the folders, with what each is for by the first sentence of its README. */
export function foldersPage(house: House): string {
  return [
    '# The folders',
    '',
    '| folder | what |',
    '| --- | --- |',
    ...foldersOf(house).map(
      (folder) => `| [${folder}](../../${folder}/README.md) | ${purposeOf(house, folder)} |`,
    ),
    '',
  ].join('\n');
}

/** The folders at the top, the packages and functions, and the slices of the domain: each has a README. */
function foldersOf(house: House): string[] {
  return tops.flatMap((top) => [
    top,
    ...(['packages', 'functions'].includes(top) ? house.foldersIn(top) : []).flatMap((name) => {
      const folder = `${top}/${name}`;
      if (folder !== 'packages/domain') return [folder];
      const slices = house.foldersIn('packages/domain/src');
      return [folder, ...slices.map((slice) => `packages/domain/src/${slice}`)];
    }),
  ]);
}

function purposeOf(house: House, folder: string): string {
  const path = `${folder}/README.md`;
  if (!house.has(path))
    throw new Error(`${path} is missing: say in its first sentence what it is for`);
  const [, paragraph] = house.read(path).split(/\n{2,}/);
  const sentence = /^[^|#\n][\s\S]*?\.(?=\s|$)/.exec(paragraph ?? '')?.[0];
  if (sentence === undefined) throw new Error(`${path} does not begin with a sentence`);
  return sentence.replaceAll('\n', ' ').replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1');
}
