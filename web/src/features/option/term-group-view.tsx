import { reachOf } from '@jatkopolku/domain/access';
import type { Agreement } from '@jatkopolku/domain/agreement';
import type { LotNumber } from '@jatkopolku/domain/framework';
import { type TermGroup, isProposed, openOption } from '@jatkopolku/domain/option';
import type { LocalDate } from '@jatkopolku/kernel';
import { VisuallyHidden } from 'suomifi-ui-components';

import { useActing } from '../../acting/use-acting.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useByProviderName, useProviderName } from '../../queries/providers.ts';
import { SiteLink } from '../../ui/site-link.tsx';
import { drawTerm } from '../agreement/term-drawing.ts';
import { TermPicture } from '../agreement/term-picture.tsx';
import type { Desk } from './use-desk.ts';
import { useOptionWords } from './use-option-words.ts';

interface TermGroupViewProps {
  readonly group: TermGroup;
  readonly desk: Desk;
  readonly today: LocalDate;
  /** Only this lot's agreements are named. */
  readonly lot: LotNumber | undefined;
}

/** Agreements that are alike: their time drawn once, their options in words, each of them on demand. */
export function TermGroupView({ group, desk, today, lot }: TermGroupViewProps) {
  const { t } = useTranslation('option');
  const { groupName, pictureOf, termOf, standingOf } = useOptionWords();
  const name = groupName(group, desk.lots);
  const members = group.agreements
    .filter((one) => lot === undefined || one.lot === lot)
    .toSorted(useByProviderName());
  return (
    <>
      <h3 className="term-group-name">{name}</h3>
      <TermPicture drawing={drawTerm(group.plan, today)} label={pictureOf(name, group.plan)} />
      <ul className="term-options">
        {group.plan.options.map((option) => (
          <li key={option.optionNo}>
            <strong>{t('columns.option', { no: option.optionNo })}</strong> {termOf(option)}:{' '}
            {standingOf(option)}
          </li>
        ))}
      </ul>
      <NextStep group={group} desk={desk} name={name} />
      {members.length > 0 && (
        <details className="term-members">
          <summary>{t('groups.members', { count: members.length })}</summary>
          <ul className="found">
            {members.map((agreement) => (
              <li key={agreement.agreementId}>
                <MemberLine agreement={agreement} group={group} today={today} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface NextStepProps {
  readonly group: TermGroup;
  readonly desk: Desk;
  readonly name: string;
}

/** Leads to proposing, where there is an option to be decided and the reader may. */
function NextStep({ group, desk, name }: NextStepProps) {
  const { t } = useTranslation('option');
  const { membership } = useActing();
  const option = openOption(group);
  if (!option || !membership) return null;
  const decisions = desk.decisions.map(({ record }) => record);
  if (isProposed(group, option, decisions)) return <p className="quiet">{t('waitsFor')}</p>;
  if (reachOf(membership, 'proposeOption') === undefined) return null;
  const { framework, lot, agreementIds } = group;
  const [only, ...more] = agreementIds ?? [];
  const search = {
    framework: framework.frameworkId,
    option: option.optionNo,
    ...(lot !== null && { lot }),
    ...(only !== undefined && more.length === 0 && { agreement: only }),
  };
  return (
    <p>
      <SiteLink to="/options/new" search={search}>
        {t('propose')}
        <VisuallyHidden>{t('proposeFor', { whose: name })}</VisuallyHidden>
      </SiteLink>
    </p>
  );
}

interface MemberLineProps extends Pick<TermGroupViewProps, 'group' | 'today'> {
  readonly agreement: Agreement;
}

function MemberLine({ agreement, group, today }: MemberLineProps) {
  const { t } = useTranslation('option');
  const providerName = useProviderName();
  const { pictureOf } = useOptionWords();
  const { agreementId, frameworkId, providerId, lot } = agreement;
  const name = providerName(providerId);
  return (
    <>
      <SiteLink to="/agreements/$frameworkId/$agreementId" params={{ frameworkId, agreementId }}>
        {name}
      </SiteLink>{' '}
      <span className="found-id">
        {agreementId} · {t('scope.lotShort', { lot })}
      </span>{' '}
      <div>
        <SiteLink to="/performance/$providerId" params={{ providerId }}>
          {t('performance.open')}
          <VisuallyHidden>{t('performance.openOf', { name })}</VisuallyHidden>
        </SiteLink>
      </div>
      <TermPicture
        drawing={drawTerm(group.plan, today)}
        label={pictureOf(`${name}, ${agreementId}`, group.plan)}
      />
    </>
  );
}
