import type { Task, TaskType } from '@jatkopolku/domain/task';

import { useMay } from '../../acting/use-may.ts';
import { useRoleName } from '../../i18n/use-role-name.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviderName } from '../../queries/providers.ts';
import { useFrameworkName, useLotName } from '../../queries/tenders.ts';
import { useRecords } from '../../queries/use-read.ts';
import { useCommitmentTaskWords } from './use-commitment-task-words.ts';

/** What a task is about in words, and the code that distinguishes it from another of the same words. */
export interface TaskWords {
  readonly names: readonly string[];
  readonly code: string;
}

type TaskOf = { readonly [Type in TaskType]: Extract<Task, { readonly type: Type }> };
type Of<Type extends TaskType> = TaskOf[Type];
type WordsByType = { readonly [Type in TaskType]: (task: TaskOf[Type]) => TaskWords };

/** The words of a task: names of those whom its reader may know, else their codes. */
export function useTaskWords(clientName: (clientId: string) => string): (task: Task) => TaskWords {
  const words: WordsByType = {
    ...usePeopleWords(clientName),
    ...usePlacementWords(clientName),
    ...recoveryWords(clientName),
    ...useProviderWords(),
    ...useChaseWords(),
    ...useNotifyingWords(),
    ...useOptionTaskWords(),
    ...useCommitmentTaskWords(),
    ...nameless,
  };
  return (task) => wordsOf(words, task.type, task);
}

function wordsOf<Type extends TaskType>(
  words: { readonly [Each in Type]: (task: TaskOf[Each]) => TaskWords },
  type: Type,
  task: TaskOf[Type],
): TaskWords {
  return words[type](task);
}

/** Of these the title says all. */
const nothing = () => ({ names: [], code: '' });
const nameless = {
  'after-check-claims': nothing,
  'overdue-claims': nothing,
  'overdue-sheets': nothing,
  'settle-month': nothing,
  'settle-changes': nothing,
  'release-run': nothing,
  'pay-clients': nothing,
  'pay-providers': nothing,
  'send-invoice': nothing,
  'reconcile-run': nothing,
  'follow-batch': ({ batchNo }: TaskOf['follow-batch']) => ({ names: [], code: `${batchNo}` }),
  'settle-freed': nothing,
  'settle-earlier': nothing,
} satisfies Partial<WordsByType>;

type ClientTask =
  | 'add-account'
  | 'confirm-client-account'
  | 'confirm-client-merge'
  | 'check-identity'
  | 'correct-client-name';

function ofClients(client: (clientId: string) => string) {
  const own = ({ clientId }: Of<ClientTask>) => ({ names: [client(clientId)], code: clientId });
  return {
    'add-account': own,
    'confirm-client-account': own,
    'confirm-client-merge': own,
    'check-identity': own,
    'correct-client-name': own,
  };
}

function usePeopleWords(client: (clientId: string) => string) {
  const { t } = useTranslation('home');
  const provider = useProviderName();
  const roleName = useRoleName();
  const grantedName = useGrantedName();
  const ownSheet = ({ clientId, placementId }: Of<'submit-sheet' | 'amend-sheet'>) => ({
    names: [client(clientId)],
    code: placementId,
  });
  const ownClaim = ({ clientId, pathType, claimId }: Of<'amend-claim' | 'file-second-part'>) => ({
    names: [client(clientId), t(`paths.${pathType}`)],
    code: claimId,
  });
  const claimOf = ({
    clientId,
    providerId,
    pathType,
    claimId,
  }: Of<'decide-claim' | 'confirm-correction'>) => ({
    names: [client(clientId), provider(providerId), t(`paths.${pathType}`)],
    code: claimId,
  });
  return {
    ...ofClients(client),
    'submit-sheet': ownSheet,
    'amend-sheet': ownSheet,
    'decide-objection': ({ clientId, providerId, claimId }) => ({
      names: [client(clientId), provider(providerId)],
      code: claimId,
    }),
    'answer-objection': ({ clientId, claimId }) => ({ names: [client(clientId)], code: claimId }),
    'amend-claim': ownClaim,
    'file-second-part': ownClaim,
    'decide-claim': claimOf,
    'confirm-correction': claimOf,
    'confirm-role': ({ userId, role }) => ({
      names: [grantedName(userId), roleName(role)],
      code: '',
    }),
  } satisfies Partial<WordsByType>;
}

type PlacementTask =
  | 'accept-sheet'
  | 'decide-travel'
  | 'review-plan'
  | 'move-placement'
  | 'answer-proposal'
  | 'answer-message'
  | 'answer-concern'
  | 'evaluate-placement';

function usePlacementWords(client: (clientId: string) => string) {
  const provider = useProviderName();
  const placed = ({ clientId, providerId, placementId }: Of<PlacementTask>) => ({
    names: [client(clientId), provider(providerId)],
    code: placementId,
  });
  return {
    'accept-sheet': placed,
    'decide-travel': placed,
    'review-plan': placed,
    'move-placement': placed,
    'answer-proposal': placed,
    'answer-message': placed,
    'answer-concern': placed,
    'evaluate-placement': placed,
  } satisfies Record<PlacementTask, unknown>;
}

type RecoveryTask = 'hear-recovery' | 'decide-recovery' | 'follow-recovery';

function recoveryWords(client: (clientId: string) => string) {
  const recovered = ({ clientId, recoveryId }: Of<RecoveryTask>) => ({
    names: [client(clientId)],
    code: recoveryId,
  });
  return {
    'open-recovery': ({ clientId }) => ({ names: [client(clientId)], code: clientId }),
    'hear-recovery': recovered,
    'decide-recovery': recovered,
    'follow-recovery': recovered,
  } satisfies Partial<WordsByType>;
}

function useChaseWords() {
  const { t } = useTranslation('home');
  const provider = useProviderName();
  return {
    'chase-sheets': ({ providerId, count }) => ({
      names: [provider(providerId), t('sheetsCount', { count })],
      code: providerId,
    }),
  } satisfies Partial<WordsByType>;
}

/** The county itself is notified of nothing. */
const FUND = 'fund-';

function useNotifyingWords() {
  const { t } = useTranslation('home');
  const payerName = (payer: string) =>
    payer.startsWith(FUND)
      ? t('payers.fund', { name: payer.slice(FUND.length).replaceAll('_', ' ') })
      : t('payers.kela');
  return {
    'notify-payer': ({ payer, count }) => ({
      names: [payerName(payer), t('clientsCount', { count })],
      code: '',
    }),
    'send-notifications': ({ count }) => ({ names: [t('noticesCount', { count })], code: '' }),
  } satisfies Partial<WordsByType>;
}

function useProviderWords() {
  const { t } = useTranslation('home');
  const provider = useProviderName();
  const framework = useFrameworkName();
  const lotName = useLotName();
  const own = ({ providerId }: { readonly providerId: string }) => ({
    names: [provider(providerId)],
    code: providerId,
  });
  const account = ({ providerId, accountId }: Of<'confirm-account' | 'release-account'>) => ({
    names: [provider(providerId)],
    code: `${providerId} · ${accountId}`,
  });
  const cap = ({ providerId, frameworkId, lot, agreementId }: Of<'cap-near' | 'cap-reached'>) => ({
    names: [provider(providerId), framework(frameworkId), lotName(frameworkId, lot)],
    code: agreementId,
  });
  return {
    'find-extract': own,
    'match-invoice': own,
    'answer-review': own,
    'confirm-review': own,
    'correct-provider-name': own,
    'confirm-account': account,
    'release-account': account,
    'correct-framework-name': ({ frameworkId }) => ({
      names: [framework(frameworkId)],
      code: frameworkId,
    }),
    'correct-lot-name': ({ frameworkId, lot }) => ({
      names: [framework(frameworkId), lotName(frameworkId, lot)],
      code: frameworkId,
    }),
    'correct-person-name': ({ frameworkId, lot, agreementId }) => ({
      names: [framework(frameworkId), lotName(frameworkId, lot)],
      code: agreementId,
    }),
    'renew-document': ({ providerId, document }) => ({
      names: [provider(providerId), t(`documents.${document}`)],
      code: providerId,
    }),
    'decide-application': ({ providerId, frameworkId, applicationId }) => ({
      names: [provider(providerId), framework(frameworkId)],
      code: applicationId,
    }),
    'complete-application': ({ frameworkId, applicationId }) => ({
      names: [framework(frameworkId)],
      code: applicationId,
    }),
    'answer-dispute': ({ providerId, disputeNo }) => ({
      names: [provider(providerId)],
      code: `${providerId} · ${disputeNo}`,
    }),
    'cap-near': cap,
    'cap-reached': cap,
  } satisfies Partial<WordsByType>;
}

/** Up to so many agreements are named one by one; more are named on the page that the task leads to. */
const FEW = 3;

function useOptionTaskWords() {
  const { t } = useTranslation('home');
  const provider = useProviderName();
  const framework = useFrameworkName();
  const lotName = useLotName();
  const scope = ({
    frameworkId,
    optionNo,
    lot,
    agreementIds,
  }: Of<'decide-option' | 'confirm-option'>) => ({
    names: [
      framework(frameworkId),
      ...(lot === null ? [] : [lotName(frameworkId, lot)]),
      t('option', { no: optionNo }),
    ],
    code:
      agreementIds !== null && agreementIds.length > FEW
        ? `${agreementIds.slice(0, FEW).join(', ')} + ${agreementIds.length - FEW}`
        : (agreementIds?.join(', ') ?? ''),
  });
  const notice = (task: Of<'acknowledge-notice' | 'chase-notice'>) => [
    framework(task.frameworkId),
    lotName(task.frameworkId, task.lot),
    t('option', { no: task.optionNo }),
  ];
  return {
    'decide-option': scope,
    'confirm-option': scope,
    'acknowledge-notice': (task) => ({ names: notice(task), code: task.agreementId }),
    'chase-notice': (task) => ({
      names: [provider(task.providerId), ...notice(task)],
      code: task.agreementId,
    }),
  } satisfies Partial<WordsByType>;
}

/** The name of the person whose role a task is about, for those who give roles; the user's id else. */
function useGrantedName(): (userId: string) => string {
  const may = useMay();
  const { data = [] } = useRecords('listGrants', {}, { when: may('confirmGrant') });
  const names = new Map<string, string>(data.map(({ userId, name }) => [userId, name]));
  return (userId) => names.get(userId) ?? userId;
}
