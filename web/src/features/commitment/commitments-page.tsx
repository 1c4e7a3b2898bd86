import { getRouteApi } from '@tanstack/react-router';
import { InlineAlert, Paragraph } from 'suomifi-ui-components';

import { useBusinessDay } from '../../acting/use-business-day.ts';
import { useMay } from '../../acting/use-may.ts';
import type { Answer } from '../../api/operation-names.ts';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { CommitmentList } from './commitment-list.tsx';
import { ProposeForm, proposeName } from './propose-form.tsx';
import { UnsetAgreements } from './unset-agreements.tsx';
import { UseLegend } from './use-bar.tsx';
import { UseTables } from './use-tables.tsx';

import './commitment.css';

const route = getRouteApi('/signed-in-area/commitments');

/** What is set aside in a calendar year, what of it is spent, and setting more aside. */
export function CommitmentsPage() {
  const { t } = useTranslation('commitment');
  const { year: asked } = route.useSearch();
  const today = useBusinessDay();
  const year = asked ?? (today === undefined ? undefined : Number(today.slice(0, 4)));
  const commitments = useRead(
    'readCommitments',
    year === undefined ? undefined : { params: { year: `${year}` } },
  );
  return (
    <Page title={t('title')}>
      <Paragraph mb="s">{t('text')}</Paragraph>
      {year !== undefined && <Years year={year} />}
      {renderResult(commitments, (found) => (
        <YearView found={found} />
      ))}
    </Page>
  );
}

/** To the years around the one that is shown. */
function Years({ year }: { readonly year: number }) {
  const { t } = useTranslation('commitment');
  return (
    <nav aria-label={t('years')}>
      <ul className="years">
        {[year - 1, year, year + 1].map((one) => (
          <li key={one} aria-current={one === year ? 'true' : undefined}>
            {one === year ? (
              <strong>{t('year', { year: one })}</strong>
            ) : (
              <SiteLink to="/commitments" search={{ year: one }}>
                {t('year', { year: one })}
              </SiteLink>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function YearView({ found }: { readonly found: Answer<'readCommitments'> }) {
  const { t } = useTranslation('commitment');
  const may = useMay();
  const { year, isSet } = found;
  const name = proposeName(year);
  return (
    <>
      {!isSet && (
        <InlineAlert status="neutral" className="held">
          {t('noneSet', { year })}
        </InlineAlert>
      )}
      {may('proposeCommitment') && (
        <FormDisclosure name={name} openText={t('form.open')}>
          {(close) => <ProposeForm found={found} onClose={close} />}
        </FormDisclosure>
      )}
      {isSet && <UseLegend />}
      <UseTables found={found} />
      {isSet && <UnsetAgreements found={found} />}
      <CommitmentList found={found} />
    </>
  );
}
