import { type RouterHistory, createRouter } from '@tanstack/react-router';

import { FailedPage } from '../ui/failed-page.tsx';
import { routeTree } from './routes.tsx';

export function makeRouter(history?: RouterHistory) {
  return createRouter({
    routeTree,
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultErrorComponent: FailedPage,
    ...(history && { history }),
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: ReturnType<typeof makeRouter>;
  }
}
