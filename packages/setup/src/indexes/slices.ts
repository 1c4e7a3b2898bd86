import type { House } from './house.ts';

/** The columns of the index, and where a slice has its part; the first that is there. */
const columns: Readonly<Record<string, (slice: string) => string>> = {
  domain: (slice) => `packages/domain/src/${slice}`,
  contracts: (slice) => `packages/contracts/src/api/${slice}.ts`,
  'use cases': (slice) => `packages/application/src/${slice}`,
  'kinds of records': (slice) => `packages/application/src/kinds/${slice}.ts`,
  routes: (slice) => `packages/http/src/routes/${slice}.ts`,
  site: (slice) => `web/src/features/${slice}`,
  words: (slice) => `packages/words/src/${slice}.ts`,
  'browser test': (slice) => `tests/e2e/${slice}.test.ts`,
};

/** The page of the slices: where each one’s parts are in every layer. */
export function slicesPage(house: House): string {
  const heads = [...Object.keys(columns), 'page objects'];
  return [
    '# The slices',
    '',
    'One word names a slice in every layer. An empty cell: the slice has no such part, or another slice’s',
    'part does it.',
    '',
    `| slice | ${heads.join(' | ')} |`,
    `| --- | ${heads.map(() => '---').join(' | ')} |`,
    ...house.foldersIn('packages/domain/src').map((slice) => rowOf(house, slice)),
    '',
  ].join('\n');
}

function rowOf(house: House, slice: string): string {
  const cells = Object.values(columns).map((placeOf) => {
    const place = placeOf(slice);
    return house.has(place) ? linkTo(place) : '';
  });
  return `| ${slice} | ${[...cells, pageObjectsOf(house, slice)].join(' | ')} |`;
}

/** What the slice’s browser test opens pages with. */
function pageObjectsOf(house: House, slice: string): string {
  const test = `tests/e2e/${slice}.test.ts`;
  if (!house.has(test)) return '';
  const imports = house.read(test).matchAll(/from '\.\.\/pages\/([\w-]+\.ts)'/g);
  const names = [...imports].flatMap(([, name]) => name ?? []).toSorted();
  return names.map((name) => linkTo(`tests/pages/${name}`)).join(', ');
}

function linkTo(place: string): string {
  return `[${place.slice(place.lastIndexOf('/') + 1)}](../../${place})`;
}
