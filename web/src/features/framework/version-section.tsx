import {
  type ChangeShare,
  type TermsDifference,
  type TermsVersion,
  changeRules,
  changeShare,
  differencesOf,
} from '@jatkopolku/domain/framework';
import { type LocalDate, ZERO_CENTS } from '@jatkopolku/kernel';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Part } from '../../ui/part.tsx';
import { useFrameworkWords } from './use-framework-facts.ts';
import type { WholeFramework } from './whole-framework.ts';

interface VersionSectionProps {
  readonly whole: WholeFramework;
  readonly today: LocalDate;
}

/** How the terms came to be what they are, the newest version first. */
export function VersionSection({ whole: { versions }, today }: VersionSectionProps) {
  const { t } = useTranslation('framework');
  if (versions.length === 0) return null;
  return (
    <Part title={t('versions.title')} titleId="versions">
      <ul className="found versions">
        {versions.toReversed().map((version) => (
          <li key={version.termsVersion}>
            <VersionLine version={version} versions={versions} today={today} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

interface VersionLineProps {
  readonly version: TermsVersion;
  readonly versions: readonly TermsVersion[];
  readonly today: LocalDate;
}

function VersionLine({ version, versions, today }: VersionLineProps) {
  const { t } = useTranslation('framework');
  const format = useFormat();
  const { termFacts } = useFrameworkWords();
  const { termsVersion, ground, reason, madeOn, madeByName } = version;
  const by =
    madeOn === null
      ? t('versions.imported')
      : t('versions.by', { date: format.date(madeOn), name: madeByName ?? '' });
  const about = termsVersion === 1 && madeOn !== null ? `${t('versions.first')} · ${by}` : by;
  return (
    <>
      <span className="found-name">{t('versions.version', { version: termsVersion })}</span>
      <span className="quiet">{about}</span>
      {ground && <span className="version-line">{t(`modify.grounds.${ground}`)}</span>}
      {reason && <span className="version-line">{reason}</span>}
      <ChangeOfVersion version={version} versions={versions} today={today} />
      <Fold title={t('versions.terms')}>
        <FactList facts={termFacts(version.framework)} />
      </Fold>
    </>
  );
}

/** What the version changed, what that did to the value, and how much of the small changes' limit is used. */
function ChangeOfVersion({ version, versions, today }: VersionLineProps) {
  const { t } = useTranslation('framework');
  const format = useFormat();
  const partOf = usePartName();
  const before = versions.find((one) => one.termsVersion === version.termsVersion - 1);
  if (!before) return null;
  const { ground, valueChangeCents, framework } = version;
  const what = differencesOf(before, version).map(partOf).join(', ');
  const share = ground === 'small-value' ? shareAt(version, versions, today) : undefined;
  const lines = [
    t('versions.changed', { what }),
    valueChangeCents === 0
      ? ''
      : t('versions.valueChange', {
          change: `${valueChangeCents > 0 ? '+' : ''}${format.euros(valueChangeCents)}`,
          value: format.euros(framework.valueCents ?? ZERO_CENTS),
        }),
    share ? t('versions.share', { percent: format.percent(share.perMille) }) : '',
    ground && changeRules[ground].notice ? t('versions.notice') : '',
  ].filter(Boolean);
  return lines.map((line) => (
    <span key={line} className="version-line">
      {line}
    </span>
  ));
}

/** The small changes up to a version, together. */
function shareAt(
  { termsVersion, valueChangeCents }: TermsVersion,
  versions: readonly TermsVersion[],
  today: LocalDate,
): ChangeShare | undefined {
  const firstValueCents = versions[0]?.framework.valueCents ?? null;
  const earlier = versions.filter((one) => one.termsVersion < termsVersion);
  return changeShare({ ground: 'small-value', valueChangeCents, firstValueCents, earlier, today });
}

function usePartName(): (difference: TermsDifference) => string {
  const { t } = useTranslation(['framework', 'outcome']);
  return ({ part, lot, pathType }) => {
    const path = pathType === undefined ? '' : t(`outcome:paths.${pathType}`);
    return t(`versions.parts.${part}`, { lot, path });
  };
}
