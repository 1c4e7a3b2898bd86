import {
  type CharacterSet,
  type Payment,
  type PaymentBatch,
  batchMessageId,
  endToEndIds,
  paymentReference,
  toBankText,
} from '@jatkopolku/domain/payment';
import { type Cents, type Iban, makeCreditorReference } from '@jatkopolku/kernel';

import { escaped } from '../texts/xml.ts';

/** A payment as the bank gets it. */
export interface Transfer {
  readonly no: Payment['no'];
  readonly name: string;
  readonly iban: Iban;
  readonly amountCents: Cents;
  /** What the payee reads on the account statement. */
  readonly text: string;
  /** By which the payee knows what is paid; undefined where the region's own setting says what goes with it. */
  readonly reference?: string | undefined;
}

/** What a payment file is written from; the same gives the same bytes. */
export interface PaymentFile {
  readonly batch: Pick<
    PaymentBatch,
    'batchNo' | 'createdAt' | 'executesOn' | 'count' | 'amountCents' | 'settings'
  >;
  /** The region's own account. */
  readonly iban: Iban;
  readonly transfers: Iterable<Transfer>;
}

/** So many transfers are one piece, of some tens of kilobytes. */
const PIECE_SIZE = 200;

const NAME_LENGTH = 70;
const TEXT_LENGTH = 140;

/**
 * Customer credit transfers by ISO 20022 pain.001.001.09 and the 2025 rulebook of the European Payments Council
 * (EPC132-08), in pieces: a county's file has tens of thousands of transfers.
 */
export function* paymentFileOf(file: PaymentFile): Generator<string> {
  const { batch, transfers } = file;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09">\n<CstmrCdtTrfInitn>\n';
  yield headerOf(file);
  yield instructionOf(file);
  const transferOf = transferWriter(batch);
  let piece: string[] = [];
  for (const transfer of transfers) {
    piece.push(transferOf(transfer));
    if (piece.length < PIECE_SIZE) continue;
    yield piece.join('');
    piece = [];
  }
  yield piece.join('');
  yield '</PmtInf>\n</CstmrCdtTrfInitn>\n</Document>\n';
}

function headerOf({ batch }: PaymentFile): string {
  return `<GrpHdr>
<MsgId>${batchMessageId(batch)}</MsgId>
<CreDtTm>${batch.createdAt}</CreDtTm>
${sumOf(batch)}
<InitgPty>${nameOf(batch.settings)}${organisationOf(batch.settings)}</InitgPty>
</GrpHdr>
`;
}

function instructionOf({ batch, iban }: PaymentFile): string {
  const { executesOn, settings } = batch;
  const agent = settings.bic
    ? `<BICFI>${escaped(settings.bic)}</BICFI>`
    : '<Othr><Id>NOTPROVIDED</Id></Othr>';
  return `<PmtInf>
<PmtInfId>${batchMessageId(batch)}</PmtInfId>
<PmtMtd>TRF</PmtMtd>
<BtchBookg>true</BtchBookg>
${sumOf(batch)}
<PmtTpInf><SvcLvl><Cd>SEPA</Cd></SvcLvl></PmtTpInf>
<ReqdExctnDt><Dt>${executesOn}</Dt></ReqdExctnDt>
<Dbtr>${nameOf(settings)}${organisationOf(settings)}</Dbtr>
<DbtrAcct><Id><IBAN>${iban}</IBAN></Id></DbtrAcct>
<DbtrAgt><FinInstnId>${agent}</FinInstnId></DbtrAgt>
<ChrgBr>SLEV</ChrgBr>
`;
}

/** Writes transfers of the batch, one after the other. */
function transferWriter(batch: PaymentFile['batch']): (transfer: Transfer) => string {
  const { characterSet: set, remittance } = batch.settings;
  const endToEndIdOf = endToEndIds(batch);
  return ({ no, name, iban, amountCents, text, reference }) => `<CdtTrfTxInf>
<PmtId><EndToEndId>${endToEndIdOf(no)}</EndToEndId></PmtId>
<Amt><InstdAmt Ccy="EUR">${euros(amountCents)}</InstdAmt></Amt>
<Cdtr><Nm>${bankText(name, set, NAME_LENGTH)}</Nm></Cdtr>
<CdtrAcct><Id><IBAN>${iban}</IBAN></Id></CdtrAcct>
<RmtInf>${
    reference === undefined && remittance === 'text'
      ? `<Ustrd>${bankText(text, set, TEXT_LENGTH)}</Ustrd>`
      : structuredReference(reference ?? ownReference(batch, no))
  }</RmtInf>
</CdtTrfTxInf>
`;
}

/** By which a payment is known where the region has set a reference in place of words: one or the other (EPC132-08). */
function ownReference(batch: PaymentFile['batch'], no: Payment['no']): string {
  const number = paymentReference(batch, no);
  return batch.settings.remittance === 'rf' ? makeCreditorReference(number) : number;
}

/** A Finnish reference number, or an international one, which names its issuer. */
function structuredReference(reference: string): string {
  const issuer = reference.startsWith('RF') ? '<Issr>ISO</Issr>' : '';
  const type = `<Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry>${issuer}</Tp>`;
  return `<Strd><CdtrRefInf>${type}<Ref>${reference}</Ref></CdtrRefInf></Strd>`;
}

function sumOf({ count, amountCents }: Pick<PaymentBatch, 'count' | 'amountCents'>): string {
  return `<NbOfTxs>${count}</NbOfTxs>
<CtrlSum>${euros(amountCents)}</CtrlSum>`;
}

function nameOf({ debtorName, characterSet }: PaymentBatch['settings']): string {
  return `<Nm>${bankText(debtorName, characterSet, NAME_LENGTH)}</Nm>`;
}

/** The business id, as the register of the country gives it. */
function organisationOf({ businessId }: PaymentBatch['settings']): string {
  const scheme = '<SchmeNm><Cd>COID</Cd></SchmeNm>';
  return `<Id><OrgId><Othr><Id>${escaped(businessId)}</Id>${scheme}</Othr></OrgId></Id>`;
}

function bankText(text: string, set: CharacterSet, length: number): string {
  return escaped(toBankText(text, set).slice(0, length).trim());
}

/** `9.00`: a point, two decimals, no signs between. */
function euros(amount: Cents): string {
  return `${Math.trunc(amount / 100)}.${String(amount % 100).padStart(2, '0')}`;
}
