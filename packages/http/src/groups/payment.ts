import type { AddRoutes } from '../app.ts';
import type { SealedRegion } from '../routes/client.ts';
import { addPaymentRoutes } from '../routes/payment.ts';
import type { ApiDependencies } from '../serve.ts';

/** Money that goes out: alone, since it opens the accounts that it pays to. */
export function payment(api: ApiDependencies<SealedRegion>): AddRoutes {
  return (app) => {
    addPaymentRoutes(app, api);
  };
}
