import { type Operations, operations } from '@jatkopolku/contracts';
import {
  type Benefit,
  benefitProblems,
  benefitRules,
  fullName,
  markSources,
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

type Shown = Answer<'readClient'>['record'];

/** What the form of a client writes. */
export type FactsDraft = Readonly<
  Omit<
    Shown,
    | 'clientId'
    | 'hasAccount'
    | 'accountProposal'
    | 'mergedInto'
    | 'protection'
    | 'death'
    | 'identityCorrection'
  >
> & {
  /** Whether the one who writes reads the client's name. */
  readonly isNamed: boolean;
};

export interface NewClientDraft extends FactsDraft {
  readonly personalIdentityCode: string;
  readonly iban: string;
}

export const emptyClient: NewClientDraft = {
  firstName: '',
  lastName: '',
  municipality: '',
  language: 'fi',
  interpreter: '',
  phone: '',
  email: '',
  address: '',
  withheld: false,
  isNamed: true,
  personalIdentityCode: '',
  iban: '',
};

export function factsDraft(client: Shown): FactsDraft {
  const {
    clientId: _id,
    hasAccount: _known,
    accountProposal: _waits,
    mergedInto: _kept,
    protection: _protected,
    death: _died,
    identityCorrection: _corrected,
    ...facts
  } = client;
  return { ...facts, isNamed: fullName(client) !== '' };
}

export function readNewClient(draft: NewClientDraft, today: LocalDate) {
  const personalIdentityCode = writtenCode(draft.personalIdentityCode);
  const iban = writtenCode(draft.iban) || null;
  const { withheld: _none, isNamed: _all, ...facts } = draft;
  const body = { ...facts, personalIdentityCode, iban };
  const codes: (readonly [keyof NewClientDraft, ProblemCode])[] = [];
  if (personalIdentityCode === '') codes.push(['personalIdentityCode', 'field-missing']);
  else codes.push(...identityProblems(personalIdentityCode, today));
  if (iban !== null && parseIban(iban) === undefined) codes.push(['iban', 'invalid-iban']);
  return withFaults(
    readBy<NewClientDraft, Operations['createClient']>(operations.createClient, body),
    codes,
  );
}

function identityProblems(text: string, today: LocalDate | undefined) {
  const code = parsePersonalIdentityCode(text);
  if (!code) return [['personalIdentityCode', 'invalid-personal-identity-code']] as const;
  return today !== undefined && birthOf(code) > today
    ? ([['personalIdentityCode', 'birth-ahead']] as const)
    : [];
}

/** What is withheld is not on the form, and stays as it is. */
export function readFacts({ withheld, isNamed, ...facts }: FactsDraft) {
  const contact = { municipality: null, phone: null, email: null, address: null };
  const names = { firstName: null, lastName: null };
  const body = { ...facts, ...(withheld && contact), ...(!isNamed && names) };
  return readBy<FactsDraft, Operations['changeClient']>(operations.changeClient, body);
}

/** Another code for the client, and why. */
interface CodeDraft {
  readonly personalIdentityCode: string;
  readonly reason: string;
}
export const emptyCode: CodeDraft = { personalIdentityCode: '', reason: '' };

export function readCode(draft: CodeDraft, today: LocalDate | undefined) {
  const personalIdentityCode = writtenCode(draft.personalIdentityCode);
  const codes: (readonly [keyof CodeDraft, ProblemCode])[] =
    personalIdentityCode === ''
      ? [['personalIdentityCode', 'field-missing']]
      : [...identityProblems(personalIdentityCode, today)];
  return withFaults(
    readBy<CodeDraft, Operations['correctIdentityCode']>(operations.correctIdentityCode, {
      ...draft,
      personalIdentityCode,
    }),
    codes,
  );
}

/** What an authority says of a client; without a day there is no mark. */
export interface MarksDraft {
  readonly since: string;
  readonly protectionSource: string;
  readonly on: string;
  readonly deathSource: string;
}

export function marksDraft({ protection, death }: Shown): MarksDraft {
  return {
    since: protection?.since ?? '',
    protectionSource: protection?.source ?? markSources[0],
    on: death?.on ?? '',
    deathSource: death?.source ?? markSources[0],
  };
}

const markFields: Readonly<Record<string, keyof MarksDraft>> = {
  'protection since': 'since',
  'protection source': 'protectionSource',
  'death on': 'on',
  'death source': 'deathSource',
};

export function readMarks({ since, protectionSource, on, deathSource }: MarksDraft) {
  const body = {
    protection: since === '' ? null : { since, source: protectionSource },
    death: on === '' ? null : { on, source: deathSource },
  };
  return readBy<MarksDraft, Operations['markClient']>(
    operations.markClient,
    body,
    (path) => markFields[path.join(' ')] ?? samePath(path),
  );
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

/** Another record of the same person, by its id. */
interface MergeDraft {
  readonly keptId: string;
  readonly reason: string;
}
export const emptyMerge: MergeDraft = { keptId: '', reason: '' };

export function readMerge(clientId: string, draft: MergeDraft) {
  const keptId = writtenCode(draft.keptId);
  const body = { clientId, ...draft, keptId };
  return withFaults(
    readBy<MergeDraft, Operations['proposeClientMerge']>(operations.proposeClientMerge, body),
    keptId === '' ? [['keptId', 'field-missing'] as const] : [],
  );
}

export function readDecline(draft: { readonly reason: string }) {
  return readBy<typeof draft, Operations['declineClientMerge']>(
    operations.declineClientMerge,
    draft,
  );
}
