import { expect, it } from 'vitest';

import { demoErpAnswer } from './demo-erp.ts';

it('pays each payment of the file', () => {
  const file =
    'payment;business_id;name\r\nJP-000002-000001;9900002-6;A\r\nJP-000002-000002;x;B\r\n';
  expect(demoErpAnswer(file)).toBe(
    'payment;status;reason\r\nJP-000002-000001;paid;\r\nJP-000002-000002;paid;\r\n',
  );
});
