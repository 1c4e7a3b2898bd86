import { createMemoryHistory } from '@tanstack/react-router';
import { expect, it } from 'vitest';

import { sitePaths } from './paths.ts';
import { makeRouter } from './router.tsx';

it('every route of the site is among its paths, which are checked one by one in a browser', () => {
  const { routesByPath } = makeRouter(createMemoryHistory());
  expect(Object.keys(routesByPath).toSorted()).toEqual([...sitePaths].toSorted());
});
