/** What the site may take: the bench shows how far it is, the tests of the site hold it. */
export const siteGoals = {
  front: { scriptKb: 190, requests: 20 },
  home: { scriptKb: 240, requests: 40 },
  starts: 1,
  layoutShift: 0.05,
  keyPressMs: 10,
} as const;
