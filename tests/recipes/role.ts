import type { Recipe } from './recipe.ts';

/** A statistician reads reports and performance, and nothing of clients. */
export const role: Recipe = {
  title: 'A role is added',
  filesMax: 8,
  steps: [
    {
      file: 'packages/domain/src/access/roles.ts',
      found: 'wanted',
      edits: [{ at: "  'auditor',\n", after: "  'statistician',\n" }],
    },
    {
      file: 'packages/domain/src/access/policy.ts',
      found: 'wanted',
      edits: [
        {
          at: '  readReport: countyReads,\n',
          instead: "  readReport: { ...countyReads, ...region('statistician') },\n",
        },
        {
          at: "  readHome: { ...countyReads, ...region('admin'), ...own },\n",
          instead: "  readHome: { ...countyReads, ...region('admin', 'statistician'), ...own },\n",
        },
        {
          at: "  listTasks: { ...countyReads, ...region('admin'), ...own },\n",
          instead: "  listTasks: { ...countyReads, ...region('admin', 'statistician'), ...own },\n",
        },
      ],
    },
    {
      file: 'packages/domain/src/task/figures.ts',
      found: { types: 'packages/domain/src/task/figures.ts(' },
      edits: [
        {
          at: "  admin: ['roles-waiting'],\n",
          before: "  statistician: ['placements-running'],\n",
        },
      ],
    },
    {
      file: 'packages/application/src/task/list-tasks.ts',
      found: { types: 'packages/application/src/task/list-tasks.ts(' },
      edits: [{ at: '    auditor: none,\n', after: '    statistician: none,\n' }],
    },
    {
      file: 'packages/words/src/roles.ts',
      found: { types: 'packages/words/src/roles.ts(' },
      edits: [
        {
          at: '  admin: {',
          before: "  statistician: { fi: 'Tilastoija', sv: 'Statistiker', en: 'Statistician' },\n",
        },
      ],
    },
    {
      file: 'web/src/app/shell/destinations.test.ts',
      found: { types: 'web/src/app/shell/destinations.test.ts(' },
      edits: [
        {
          at: "  admin: [\n    '/search',\n",
          before: '  statistician: [],\n',
        },
      ],
    },
    {
      file: 'packages/local/src/sign-in/demo-people.ts',
      found: { test: 'packages/local/src/sign-in/login-page.test.ts' },
      edits: [
        {
          at: "  ['jussi',",
          before: "  ['tiina', 'Tiina Tilasto', 'u-7st11c', inCounty(home, 'statistician')],\n",
        },
      ],
    },
  ],
};
