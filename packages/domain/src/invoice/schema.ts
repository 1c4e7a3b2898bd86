import type { AgreementId } from '@jatkopolku/domain/agreement';
import type { LotNumber } from '@jatkopolku/domain/framework';
import type { ClaimId } from '@jatkopolku/domain/outcome';
import type {
  BusinessId,
  Cents,
  DateRange,
  Iban,
  LocalDate,
  ReferenceNumber,
} from '@jatkopolku/kernel';

import type { ElectronicAddress } from './electronic-address.ts';
import type { VatBreakdown } from './vat.ts';

/** Invoices of EN 16931: types 380 and 381. */
export type InvoiceType = 'invoice' | 'credit-note';

export interface InvoiceParty {
  readonly name: string;
  readonly businessId: BusinessId;
  readonly address: ElectronicAddress;
  /** The id of the operator who carries its e-invoices; null where it is not known. */
  readonly operator: string | null;
}

export interface InvoiceSeller extends InvoiceParty {
  /** Where it is paid. */
  readonly iban: Iban;
  /** Its VAT number; null where it is not in the VAT register. */
  readonly vatId: string | null;
}

export interface InvoiceBuyer extends InvoiceParty {
  /** By which the buyer leads an invoice to who handles it (BT-10); Peppol takes no invoice without one. */
  readonly reference: string;
}

interface Priced {
  /** Below zero where something is taken back; the price never is (BR-27). */
  readonly quantity: number;
  readonly priceCents: Cents;
  /** Quantity times price. */
  readonly amountCents: Cents;
}

/** Days at one price of an agreement. */
export interface DaysLine extends Priced {
  readonly kind: 'days';
  readonly agreementId: AgreementId;
  readonly lot: LotNumber;
}

/** What an agreement's fee comes to where its days and prices do not say one thing only: one piece. */
export interface FeeLine extends Priced {
  readonly kind: 'fee';
  readonly agreementId: AgreementId;
  readonly lot: LotNumber;
}

/** A part of a claim: its name is the claim's id, never the client's. */
export interface BonusLine extends Priced {
  readonly kind: 'bonus';
  readonly claimId: ClaimId;
  readonly partNo: number;
}

export type InvoiceLine = DaysLine | FeeLine | BonusLine;

/** An invoice that was made of the same month before. */
export interface EarlierInvoice {
  readonly number: string;
  readonly issuedOn: LocalDate;
}

/** What a provider bills of a run: the semantic model of EN 16931, without the syntax. Nothing of it names a client. */
export interface Invoice {
  readonly type: InvoiceType;
  readonly number: string;
  readonly issuedOn: LocalDate;
  readonly dueOn: LocalDate;
  /** The month of the run. */
  readonly period: DateRange;
  readonly seller: InvoiceSeller;
  readonly buyer: InvoiceBuyer;
  readonly reference: ReferenceNumber;
  /** The invoices of the month that it corrects, in their order. */
  readonly earlier: readonly EarlierInvoice[];
  readonly lines: readonly InvoiceLine[];
  readonly vat: VatBreakdown;
  /** The sum of the lines with VAT; never below zero. */
  readonly totalCents: Cents;
}
