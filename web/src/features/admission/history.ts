import type { Application } from '@jatkopolku/domain/admission';

/** Something that has happened to an application, or that it waits for; then there is no day. */
interface HistoryStep {
  readonly what:
    | 'sent'
    | 'asked'
    | 'answered'
    | 'approved'
    | 'rejected'
    | 'withdrawn'
    | 'waiting'
    | 'answering'
    | 'notSent';
  readonly on: string | null;
  readonly words: string;
}

/** The way of an application in its order, and what comes next. */
export function historyOf(application: Application): readonly HistoryStep[] {
  const { submittedOn, asked, decidedOn, decisionReason, state } = application;
  const steps: HistoryStep[] = [];
  if (submittedOn !== null) steps.push({ what: 'sent', on: submittedOn, words: '' });
  for (const { askedOn, what, answeredOn } of asked) {
    steps.push({ what: 'asked', on: askedOn, words: what });
    if (answeredOn !== null) steps.push({ what: 'answered', on: answeredOn, words: '' });
  }
  switch (state) {
    case 'approved':
    case 'rejected':
      return [...steps, { what: state, on: decidedOn, words: decisionReason }];
    case 'withdrawn':
      return [...steps, { what: 'withdrawn', on: null, words: '' }];
    case 'submitted':
      return [...steps, { what: 'waiting', on: null, words: '' }];
    case 'more-asked':
      return [...steps, { what: 'answering', on: null, words: '' }];
    case 'draft':
      return [...steps, { what: 'notSent', on: null, words: '' }];
  }
}
