import {
  type RouteComponent,
  createRootRoute,
  createRoute,
  lazyRouteComponent,
} from '@tanstack/react-router';

import { addTexts } from '../i18n/i18n.ts';
import { wasSignedIn } from '../session/hint.ts';
import { NotFoundPage } from '../ui/not-found-page.tsx';
import { Shell } from './shell/shell.tsx';
import { SignedInArea } from './signed-in-area.tsx';

/** Around every page. */
export const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage });
/** Pages for those who are signed in and act as somebody. */
export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in-area',
  component: SignedInArea,
});

type Load<Name extends string> = () => Promise<PageModule<Name>>;

/** A page behind signing in, with its words: those of the first one are there when the site begins. */
function fetchedPage<Name extends string>(path: string, load: Load<Name>, name: Name) {
  const withWords = async () => {
    const [module] = await Promise.all([load(), path === '/' ? undefined : addTexts('pages')]);
    return module;
  };
  const component = lazyRouteComponent(withWords, name);
  const { preload } = component;
  // In its place a stranger is shown the way in, which needs nothing of it.
  component.preload = async () => (wasSignedIn() ? preload?.() : undefined);
  return component;
}

type Asked = Readonly<Record<string, unknown>>;
type PageModule<Name extends string> = Readonly<Record<Name, RouteComponent>>;

/** A page that everybody may open. */
export function openPage<const Path extends string, Name extends string>(
  path: Path,
  load: Load<Name>,
  name: Name,
) {
  const component = lazyRouteComponent(load, name);
  return createRoute({ getParentRoute: () => root, path, component });
}

/** A page behind signing in; what its address asks for after the `?` is read before the page is loaded. */
export function page<
  const Path extends string,
  Name extends string,
  Search extends object = object,
>(
  ...[path, load, name, validateSearch = () => ({}) as Search]: [
    path: Path,
    load: Load<Name>,
    name: Name,
    validateSearch?: (asked: Asked) => Search,
  ]
) {
  const component = fetchedPage(path, load, name);
  return createRoute({ getParentRoute: () => signedIn, path, component, validateSearch });
}
