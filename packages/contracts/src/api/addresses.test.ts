import { expect, it } from 'vitest';

import { operations } from './operations.ts';

/** All that addresses of the API are made of: ids, days, months, numbers and words of lists; never what people write. */
const harmless =
  /^(\w+Id|hash|cursor|limit|month|year|code|day|dueOn|from|to|lot|decisionNo|notificationNo|disputeNo|batchNo|language|letter|format|position|kind|runNo|payerNo|fileType|documentType|syntax|type|state|late|municipality|clean|report|role|pathType|pathStartsOn|pathEndsOn|contractType|weeklyHours|isCompany|evidenceKinds)$/;

it.each(Object.entries(operations))('the address of %s names nobody', (_, { params, query }) => {
  const names = [...Object.keys(params.shape), ...Object.keys(query.shape)];
  expect(names.filter((name) => !harmless.test(name))).toEqual([]);
});
