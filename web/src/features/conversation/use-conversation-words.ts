import type { Concern, Conversation } from '@jatkopolku/domain/conversation';
import { parseLocalDate, parseMonth } from '@jatkopolku/kernel';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Fact } from '../../ui/differences.ts';

/** What a conversation is called: a message, or a concern by its kind. */
export function useConversationName() {
  const { t } = useTranslation('conversation');
  return ({ concern }: Pick<Conversation, 'concern'>) =>
    concern ? t(`concerns.${concern.kind}`) : t('message');
}

/** The day or the month of a concern, in words. */
function useAbout() {
  const format = useFormat();
  return ({ about }: Concern) => {
    const month = parseMonth(about);
    const day = parseLocalDate(about);
    if (month) return format.month(month);
    return day ? format.date(day) : about;
  };
}

export function useConversationFacts(): (conversation: Conversation) => readonly Fact[] {
  const { t } = useTranslation('conversation');
  const aboutOf = useAbout();
  return ({ concern, state }) => [
    ...(concern ? [[t('about'), aboutOf(concern)] as const] : []),
    [t('state'), t(`waits.${state}`)],
  ];
}
