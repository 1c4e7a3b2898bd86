import { EXEMPTION, type Invoice, type InvoiceLine } from '@jatkopolku/domain/invoice';
import { type Iban, monthOf } from '@jatkopolku/kernel';
import { filledFrom } from '@jatkopolku/words/filled';
import { inLanguage } from '@jatkopolku/words/in-language';
import { invoiceDocument as words } from '@jatkopolku/words/invoice-document';
import type { Language } from '@jatkopolku/words/language';

import { monthText } from '../texts/day-text.ts';

/** What an invoice is written with: where it is paid, and the provider's language. */
export interface InvoicePrint {
  readonly iban: Iban;
  readonly language: Language;
}

/** What a reader of an invoice reads, in the provider's language. */
export interface InvoiceTexts {
  readonly type: string;
  /** Of each line: what it is, and of which agreement or claim. */
  readonly lines: readonly { readonly name: string; readonly detail: string }[];
  /** Why there is no VAT; null where there is. */
  readonly exemption: string | null;
  /** What becomes of a credit note; null for an invoice, which says its due day. */
  readonly terms: string | null;
}

export function invoiceTexts(invoice: Invoice, language: Language): InvoiceTexts {
  const own = inLanguage(words, language);
  const month = monthText(monthOf(invoice.period.start), language);
  return {
    type: own.types[invoice.type],
    lines: invoice.lines.map((line) => ({
      name: own.lines[line.kind],
      detail: detailOf(line, month, own.details),
    })),
    exemption:
      invoice.vat.case === 'exempt' ? filledFrom(own.exempt, { law: EXEMPTION.law }) : null,
    terms: invoice.type === 'credit-note' ? own.creditTerms : null,
  };
}

type Details = Readonly<Record<keyof typeof words.details, string>>;

function detailOf(line: InvoiceLine, month: string, details: Details): string {
  if (line.kind !== 'bonus') {
    const { agreementId: agreement, lot } = line;
    return filledFrom(details.agreement, { agreement, lot, month });
  }
  const { claimId: claim, partNo } = line;
  return filledFrom(partNo > 1 ? details.claimPart : details.claim, { claim, partNo, month });
}
