import { type Operations, operations } from '@jatkopolku/contracts';
import {
  type Benefit,
  benefitProblems,
  benefitRules,
  parseBenefitKind,
} from '@jatkopolku/domain/client';
import {
  type LocalDate,
  type ProblemCode,
  birthOf,
  parseIban,
  parseLocalDate,
  parsePersonalIdentityCode,
} from '@jatkopolku/kernel';

import type { Answer } from '../../api/operation-names.ts';
import { readBy, samePath, withFaults } from '../../form/reading.ts';
import { writtenCode } from '../../i18n/written.ts';

/** What the form of a client writes. */
export type FactsDraft = Readonly<
  Omit<Answer<'readClient'>['record'], 'clientId' | 'hasAccount' | 'accountProposal'>
>;

export interface NewClientDraft extends FactsDraft {
  readonly personalIdentityCode: string;
  readonly iban: string;
}

export const emptyClient: NewClientDraft = {
  firstName: '',
  lastName: '',
  municipality: '',
  language: 'fi',
  personalIdentityCode: '',
  iban: '',
};

export function factsDraft(client: Answer<'readClient'>['record']): FactsDraft {
  const { clientId: _id, hasAccount: _known, accountProposal: _waits, ...facts } = client;
  return facts;
}

export function readNewClient(draft: NewClientDraft, today: LocalDate) {
  const personalIdentityCode = writtenCode(draft.personalIdentityCode);
  const iban = writtenCode(draft.iban) || null;
  const body = { ...draft, personalIdentityCode, iban };
  const codes: (readonly [keyof NewClientDraft, ProblemCode])[] = [];
  if (personalIdentityCode === '') codes.push(['personalIdentityCode', 'field-missing']);
  else codes.push(...identityProblems(personalIdentityCode, today));
  if (iban !== null && parseIban(iban) === undefined) codes.push(['iban', 'invalid-iban']);
  return withFaults(
    readBy<NewClientDraft, Operations['createClient']>(operations.createClient, body),
    codes,
  );
}

function identityProblems(text: string, today: LocalDate) {
  const code = parsePersonalIdentityCode(text);
  if (!code) return [['personalIdentityCode', 'invalid-personal-identity-code']] as const;
  return birthOf(code) > today ? ([['personalIdentityCode', 'birth-ahead']] as const) : [];
}

export function readFacts(draft: FactsDraft) {
  return readBy<FactsDraft, Operations['changeClient']>(operations.changeClient, draft);
}

/** A new account, or none: an account is not taken away by leaving its field empty. */
interface AccountDraft {
  readonly kind: 'new' | 'none';
  readonly iban: string;
}
export const emptyAccount: AccountDraft = { kind: 'new', iban: '' };

export function readAccount({ kind, iban: text }: AccountDraft) {
  const iban = kind === 'none' ? null : writtenCode(text);
  const codes: (readonly [keyof AccountDraft, ProblemCode])[] = [];
  if (iban === '') codes.push(['iban', 'field-missing']);
  else if (iban !== null && parseIban(iban) === undefined) codes.push(['iban', 'invalid-iban']);
  return withFaults(
    readBy<AccountDraft, Operations['changeAccount']>(operations.changeAccount, { iban }),
    codes,
  );
}

export interface BenefitDraft {
  readonly benefit: string;
  /** The unemployment fund of an earnings-related benefit: it alone has more than one payer. */
  readonly fund: string;
  readonly validFrom: string;
  readonly validTo: string;
}
export const emptyBenefit: BenefitDraft = { benefit: '', fund: '', validFrom: '', validTo: '' };

const FUND = 'fund-';

export function benefitDraft({
  benefit,
  payer,
  validFrom,
  validTo,
}: Omit<Benefit, 'clientId' | 'position'>) {
  const fund = fundOf(payer) ?? '';
  return { benefit, fund, validFrom, validTo: validTo ?? '' } satisfies BenefitDraft;
}

/** The name of an unemployment fund that pays; undefined for another payer. */
export function fundOf(payer: string): string | undefined {
  return payer.startsWith(FUND) ? payer.slice(FUND.length).replaceAll('_', ' ') : undefined;
}

/** The payer follows from the benefit but for the fund's name. */
function payerOf(benefit: string, fund: string): string {
  const kind = parseBenefitKind(benefit);
  if (kind === undefined) return '';
  const { payer } = benefitRules[kind];
  return payer === 'fund' ? `${FUND}${fund.trim().replaceAll(/\s+/g, '_')}` : payer;
}

const benefitFields: Partial<Record<ProblemCode, keyof BenefitDraft>> = {
  'unknown-benefit': 'benefit',
  'payer-mismatch': 'fund',
  'benefit-not-in-force': 'validFrom',
  'invalid-period': 'validTo',
};

/** A benefit by the API's schema, and by the rule that the API goes by. */
export function readBenefit(draft: BenefitDraft) {
  const payer = payerOf(draft.benefit, draft.fund);
  const validTo = draft.validTo || null;
  const { benefit, validFrom } = draft;
  const codes = benefitProblems({
    clientKnown: true,
    benefit: parseBenefitKind(benefit),
    payer,
    validFrom: parseLocalDate(validFrom),
    validTo: validTo === null ? null : dayOf(validTo),
  });
  const placed = codes.flatMap((code) => {
    // An end without a start is a fault of the start, which is missing.
    if (code === 'invalid-period' && validFrom === '') return [];

    const field = benefitFields[code];
    return field === undefined ? [] : [[field, code] as const];
  });
  const body = { benefit: benefit || undefined, payer, validFrom, validTo };
  const payerField = payer.startsWith(FUND) ? 'fund' : 'benefit';
  return withFaults(
    readBy<BenefitDraft, Operations['changeBenefit']>(operations.changeBenefit, body, (path) =>
      path[0] === 'payer' ? payerField : samePath(path),
    ),
    placed,
  );
}

function dayOf(text: string): LocalDate | undefined {
  return parseLocalDate(text);
}
