/** What a county's ERP reads back of a file of payments: it pays all of them. */
export function demoErpAnswer(paymentFile: string): string {
  const rows = paymentFile.split(/\r?\n/).slice(1).filter(Boolean);
  const paid = rows.map((row) => `${row.split(';')[0] ?? ''};paid;`);
  return ['payment;status;reason', ...paid, ''].join('\r\n');
}
