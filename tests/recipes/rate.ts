import type { Recipe } from './recipe.ts';

const tests = 'packages/domain/src/law/rates.test.ts';

/** The client's daily compensation becomes 10 EUR. */
export const rate: Recipe = {
  title: 'A rate changes',
  filesMax: 4,
  steps: [
    {
      file: 'packages/domain/src/law/rates.ts',
      found: 'wanted',
      edits: [
        {
          at: `      source: '916/2012 ch. 9 §2, 918/2012; 380/2023 §104.1 from 1.1.2025; 189/2001 §18.1',
    },
`,
          after: `    { value: cents(1000), from: localDate('2030-01-01'), source: '1/2029 §104.1' },
`,
        },
      ],
    },
    {
      file: tests,
      found: { test: tests },
      edits: [
        {
          at: "['2013-01-01', undefined, 900]",
          after: ", ['2030-01-01', 900, 1000]",
        },
      ],
    },
  ],
};
