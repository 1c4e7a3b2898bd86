import type { AddRoutes } from '../app.ts';
import type { ReadFonts } from '../documents/fonts.ts';
import type { SealedRegion } from '../routes/client.ts';
import { addInvoiceRoutes } from '../routes/invoice.ts';
import { addPaymentRoutes } from '../routes/payment.ts';
import { addPayerStatementRoutes } from '../routes/payment/payer-statements.ts';
import { addRecoveryRoutes } from '../routes/recovery.ts';
import type { ApiDependencies } from '../serve.ts';

/** Money that goes out, what is recovered, what providers bill, and what is printed for those who pay instead of the county: alone, since it opens what is sealed of clients and providers. */
export function payment(api: ApiDependencies<SealedRegion>, readFonts: ReadFonts): AddRoutes {
  return (app) => {
    addPaymentRoutes(app, api);
    addPayerStatementRoutes(app, api, readFonts);
    addRecoveryRoutes(app, api, readFonts);
    addInvoiceRoutes(app, api);
  };
}
