import { createRootRoute, createRoute } from '@tanstack/react-router';

import { NotFoundPage } from '../not-found-page.tsx';
import { Shell } from '../shell/shell.tsx';
import { SignedInArea } from '../signed-in-area.tsx';

/** What stands around every page. */
export const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage });

/** Pages for those who are signed in and act as somebody. */
export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in-area',
  component: SignedInArea,
});
