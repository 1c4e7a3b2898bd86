/** Every address of the site: a test asks that the router knows the same, another that each has its checks. */
export const sitePaths = [
  '/',
  '/search',
  '/grants',
  '/uses',
  '/choose',
  '/help',
  '/accessibility',
] as const;
