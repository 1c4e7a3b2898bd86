/** Reasons for which nothing is stated, billed, paid or recovered. */
export const moneyProblemStatus = {
  // Statements of providers
  'note-without-lines': 422,
  'statement-forecast': 409,
  'statement-changed': 409,
  'statement-disputed': 409,
  'already-disputed': 409,
  'dispute-answered': 409,

  // Providers' invoices
  'invoice-unreleased': 409,
  'invoice-no-account': 409,
  'invoices-not-set': 409,
  'self-billing-on': 409,
  'self-billing-off': 409,
  'invoice-unreadable': 422,
  'invoice-lacks': 422,
  'invoice-unknown-seller': 422,
  'invoice-without-statement': 409,
  'invoice-known': 409,

  // Payments
  'run-open': 409,
  'payments-not-set': 409,
  'nothing-to-pay': 409,
  'erp-answer-unreadable': 422,
  'answer-unreadable': 422,
  'answer-unknown-batch': 422,
  'answer-unknown-payment': 422,
  'answer-payment-twice': 422,
  'answer-unknown-status': 422,
  'answer-known': 409,

  // Recoveries
  'recovery-underway': 409,
  'nothing-to-recover': 409,
  'recovery-above-open': 422,
  'left-changed': 409,
  'hearing-open': 409,
  'repayment-above-due': 422,
  'repayment-day': 422,
  'repayments-full': 409,
  'recovery-left': 409,
} as const;
