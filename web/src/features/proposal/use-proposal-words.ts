import { type Placement, instructorOf } from '@jatkopolku/domain/placement';
import type { Proposal, ProposalBasis, Proposed } from '@jatkopolku/domain/proposal';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Fact } from '../../ui/differences.ts';
import { useReasonName } from '../placement/use-placement-words.ts';
import { useQualificationText } from '../placement/use-qualification-text.ts';

/** A change in words: a day, a week, or a name. */
function useProposedText(): (proposed: Proposed) => string {
  const { t } = useTranslation(['proposal', 'placement']);
  const format = useFormat();
  const reasonName = useReasonName();
  const qualificationText = useQualificationText();
  return (proposed) => {
    switch (proposed.kind) {
      case 'period':
        return format.date(proposed.endsOn);
      case 'week':
        return t('week', {
          days: proposed.daysPerWeek,
          hours: proposed.hoursPerDay.replace('.', t('placement:decimalMark')),
        });
      case 'end':
        return t('ends', {
          date: format.date(proposed.endedOn),
          reason: reasonName(proposed.endReason),
        });
      case 'instructor':
        return [proposed.instructor, qualificationText(proposed)].filter(Boolean).join(', ');
    }
  };
}

/** What the placement had of the same when it was proposed. */
function wasOf({ asked, basis }: Proposal): Proposed | undefined {
  const { endsOn, daysPerWeek, hoursPerDay } = basis;
  switch (asked.kind) {
    case 'period':
      return { kind: 'period', endsOn };
    case 'week':
      return { kind: 'week', daysPerWeek, hoursPerDay };
    case 'instructor':
      return { kind: 'instructor', ...instructorOf(basis) };
    case 'end':
      return undefined;
  }
}

/** What a proposal is made on, as the placement’s own page has it. */
export function useBasisFacts(): (basis: ProposalBasis | Placement) => readonly Fact[] {
  const { t } = useTranslation('placement');
  const format = useFormat();
  const qualificationText = useQualificationText();
  return (basis) => [
    [t('fields.startsOn'), format.date(basis.startsOn)],
    [t('fields.endsOn'), format.date(basis.endsOn)],
    [t('fields.endedOn'), basis.endedOn === null ? '' : format.date(basis.endedOn)],
    [t('fields.daysPerWeek'), String(basis.daysPerWeek)],
    [t('fields.hoursPerDay'), basis.hoursPerDay.replace('.', t('decimalMark'))],
    [t('fields.instructor'), basis.instructor],
    [t('fields.instructorQualification'), qualificationText(basis)],
  ];
}

/** The facts of a proposal and its answer, in the order in which they are read. */
export function useProposalFacts(): (proposal: Proposal) => readonly Fact[] {
  const { t } = useTranslation('proposal');
  const textOf = useProposedText();
  const answerFacts = useAnswerFacts();
  const madeText = useMadeText();
  return (proposal) => {
    const { asked, reason, made, state } = proposal;
    const was = wasOf(proposal);
    return [
      ...(was ? [[t('fields.was'), textOf(was)] as const] : []),
      [t('fields.asked'), textOf(asked)],
      [t('fields.reason'), reason],
      [t('fields.by'), madeText(made)],
      [t('fields.state'), t(`states.${state}`)],
      ...answerFacts(proposal),
    ];
  };
}

function useMadeText() {
  const { t } = useTranslation('proposal');
  const format = useFormat();
  return ({ name, on }: Proposal['made']) => t('fields.byOn', { name, date: format.date(on) });
}

function useAnswerFacts(): (proposal: Proposal) => readonly Fact[] {
  const { t } = useTranslation('proposal');
  const textOf = useProposedText();
  const madeText = useMadeText();
  return ({ state, answer }) => {
    if (!answer) return [];
    const { given, reason, made } = answer;
    const by = t(state === 'withdrawn' ? 'fields.withdrawnBy' : 'fields.answeredBy');
    return [
      ...(state === 'amended' && given ? [[t('fields.given'), textOf(given)] as const] : []),
      ...(reason === '' ? [] : [[t('fields.answer'), reason] as const]),
      [by, madeText(made)],
    ];
  };
}
