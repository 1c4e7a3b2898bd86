import { expect, it } from 'vitest';

import { taskSchema } from './schema.ts';

/** What a task holds: ids, days, words of lists and numbers; names are added for those who may know them. */
const harmless =
  /^(type|\w+Ids?|month|year|from|to|count|more|since|dueOn|late|months|lot|optionNo|decisionNo|disputeNo|runNo|batchNo|document|pathType|role|causes|payer|amountCents)$/;

it('a task holds ids only, of whatever type it is', () => {
  const fields = taskSchema.options.flatMap((option) => Object.keys(option.shape));
  expect(fields.filter((field) => !harmless.test(field))).toEqual([]);
});
