import { MAX_EVIDENCE } from '@jatkopolku/domain/outcome';
import { MAX_ANSWER_LETTERS } from '@jatkopolku/domain/remark';
import { useTranslation } from 'react-i18next';
import { Textarea } from 'suomifi-ui-components';

import { AttachField } from '../outcome/attach-field.tsx';
import { SheetExchange } from '../remark/sheet-exchange.tsx';
import { useDesk } from './desk.ts';
import type { Row } from './row.ts';

/** What the county asked when it returned the month, and the answer, which goes with the month. */
export function AnswerField({ row }: { readonly row: Row }) {
  const { t } = useTranslation('attendance');
  const { book } = useDesk();
  const { placementId } = row.placement;
  const { text, files } = row.answer;
  if (!row.sheet) return null;
  return (
    <div className="answer">
      <SheetExchange sheet={row.sheet.record} />
      <Textarea
        labelText={t('answer.label', { name: row.clientName })}
        hintText={t('answer.hint')}
        maxLength={MAX_ANSWER_LETTERS}
        value={text}
        onChange={({ target }) => book.answer(placementId, { text: target.value })}
        fullWidth
      />
      <AttachField
        legend={t('answer.files', { name: row.clientName })}
        hint={t('answer.filesHint')}
        fault={undefined}
        files={files}
        most={MAX_EVIDENCE}
        write={(change) =>
          book.answer(placementId, { files: change(book.read(placementId).answer.files) })
        }
        onUnderway={(isUnderway) => book.answer(placementId, { isUnderway })}
      />
    </div>
  );
}
