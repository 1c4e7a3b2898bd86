import type { BookedAgreement, ShortMonth } from '@jatkopolku/domain/commitment';
import type { ProviderId } from '@jatkopolku/domain/provider';
import type {
  BilledPart,
  BillingSlot,
  BookedAmounts,
  BookedMonth,
  BookingProgress,
  Line,
  MonthTally,
  ProviderAccount,
  Run,
  RunNote,
  Sources,
  Statement,
} from '@jatkopolku/domain/settlement';
import type { Clock, LocalDate } from '@jatkopolku/kernel';

import type { CompanyRegister } from '../ports.ts';
import type { Records, Versioned } from '../records.ts';
import type { Budget } from './budget.ts';
import type { RunName } from './statements.ts';

export type BookingStep = BookingProgress['step'];
export type OnStep = (step: BookingStep, done: number, total: number) => void;

/** What the steps that close a month work with. */
export interface ClosingDeps {
  readonly records: Records;
  readonly register: CompanyRegister;
  readonly clock: Clock;
  /** Hears which step begins, and of how many providers it is done. */
  readonly onStep?: OnStep | undefined;
}

/** A run before its head is written: which one it will be, what is booked before it, and who closes the month. */
export interface Closing extends RunName {
  readonly runs: readonly Run[];
  readonly counted: readonly Statement[];
  /** The month in short, as it is booked; undefined before its first run. */
  readonly bookedMonth: Versioned<BookedMonth> | undefined;
  /** The providers' months in short, read before anything is computed: what changes later is a late change. */
  readonly tallies: readonly Versioned<MonthTally>[];
  /** What is set aside in the month's year, as it was when the run was opened. */
  readonly budget: Budget;
  readonly actor: string;
  readonly today: LocalDate;
}

/** What the person who closes the month writes to providers with it. */
export interface Noted {
  readonly notes: readonly RunNote[];
}

/** A provider's month with what of it is not booked. */
export interface Remainder {
  readonly account: ProviderAccount;
  readonly sources: Sources;
  readonly lines: readonly Line[];
}

/** A part of a claim that a statement books, and in which way. */
export type Billing = BilledPart & Pick<BillingSlot, 'way'>;

/** What a provider's month adds to the run: all that its head needs to know. */
export interface Share {
  readonly providerId: ProviderId;
  /** Of all that remained and may be booked; null where nothing did. */
  readonly mark: string | null;
  readonly statements: readonly Pick<Statement, 'part' | 'hash'>[];
  readonly billings: readonly Billing[];
  readonly amounts: BookedAmounts;
  /** Its fees and bonuses by agreement, and what waits for more to be set aside. */
  readonly booked: readonly BookedAgreement[];
  readonly short: readonly ShortMonth[];
}
