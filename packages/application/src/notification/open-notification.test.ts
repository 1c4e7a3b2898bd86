import { id } from '@jatkopolku/kernel';
import { makeNotification } from '@jatkopolku/testing/builders';
import { codesOf } from '@jatkopolku/testing/saved';
import { importInto } from '@jatkopolku/testing/small-region';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { openNotification } from './open-notification.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

it('a notification is opened with the name and the identity code, and nothing else of the client', async () => {
  const region = test.region('opened');
  await importInto(region);
  const notification = makeNotification();
  await region.records.commit([{ kind: 'notification', record: notification }], {
    event: 'created',
    actor: 'test',
  });
  const opened = await openNotification(region, notification);
  expect(opened).toEqual({
    ok: true,
    value: {
      notification,
      firstName: expect.any(String),
      lastName: expect.any(String),
      personalIdentityCode: expect.stringMatching(/^\d{6}[-+A]\d{3}\w$/),
    },
  });
  const unknown = { clientId: id<'Client'>('C1'), notificationNo: 9 };
  expect(await codesOf(openNotification(region, unknown))).toEqual(['not-found']);
});
