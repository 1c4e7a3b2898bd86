import { posix } from 'node:path';

import { workspaceNameOf } from './package-name.ts';
import type { ImportUse } from './read-imports.ts';
import { type Repository, type Workspace, isTestFile, scope } from './workspaces.ts';

/** What imports what, by name. */
type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Packages that import each other, and folders of one package that do: through an index, as a type alone,
 * over however many others. Between files the linter finds them.
 */
export function checkCircles({ workspaces }: Repository): readonly string[] {
  const packages = arrowsBetween(workspaces, ({ name }) => name, workspaceOf);
  const folders = workspaces.map((it) => arrowsBetween([it], folderOf, folderImported));
  return [packages, ...folders].flatMap(circlesOf);
}

type Place = Pick<Workspace, 'name' | 'folder'> & { readonly path: string };

function arrowsBetween(
  workspaces: readonly Workspace[],
  own: (place: Place) => string,
  imported: (place: Place, use: ImportUse) => string | undefined,
): Arrows {
  const arrows = new Map<string, Set<string>>();
  for (const { name, folder, files } of workspaces) {
    for (const { path, imports } of files.filter((file) => !isTestFile(file.path))) {
      const place = { name, folder, path };
      const from = own(place);
      const to = imports.flatMap((use) => imported(place, use) ?? []).filter((it) => it !== from);
      arrows.set(from, new Set([...(arrows.get(from) ?? []), ...to]));
    }
  }
  return arrows;
}

function workspaceOf(_place: Place, { specifier }: ImportUse): string | undefined {
  return workspaceNameOf(specifier);
}

/** The folder of a source below `src`; a file that lies in `src` itself is a place of its own. */
function folderOf({ folder, path }: Place): string {
  const [first = '', second = ''] = path.slice(folder.length + 1).split('/');
  return first === 'src' ? `${folder}/src/${second}` : `${folder}/${first}`;
}

function folderImported(place: Place, { specifier }: ImportUse): string | undefined {
  if (specifier.startsWith('.')) {
    return folderOf({ ...place, path: posix.join(posix.dirname(place.path), specifier) });
  }
  const slice = specifier.startsWith(`${scope}${place.name}/`)
    ? specifier.slice(scope.length + place.name.length + 1)
    : undefined;
  return slice === undefined ? undefined : `${place.folder}/src/${slice}`;
}

/** Each circle once, by its shortest way round from its first member. */
function circlesOf(arrows: Arrows): readonly string[] {
  const found = new Map<string, string>();
  for (const start of [...arrows.keys()].toSorted()) {
    const way = shortestWay(arrows, start);
    const members = way?.toSorted().join(' ');
    if (way && members !== undefined && !found.has(members)) {
      found.set(members, `${[...way, start].join(' → ')}: a circle of imports`);
    }
  }
  return [...found.values()];
}

/** From a place back to itself. */
function shortestWay(arrows: Arrows, start: string): readonly string[] | undefined {
  const ways: (readonly string[])[] = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const next of arrows.get(way.at(-1) ?? start) ?? []) {
      if (next === start) return way;
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return undefined;
}
