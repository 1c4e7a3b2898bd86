import { MAX_EVIDENCE } from '@jatkopolku/domain/outcome';
import { type ReactNode, useId } from 'react';
import { Button, VisuallyHidden } from 'suomifi-ui-components';

import { useShown } from '../../form/use-field.ts';
import type { Form } from '../../form/use-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Attached, ClaimDraft } from './claim-draft.ts';
import { type Attaching, type AttachTo, useAttaching } from './use-attaching.ts';

import './outcome.css';

interface AttachFieldProps extends AttachTo {
  readonly legend: string;
  readonly hint: string;
  readonly id?: string;
  readonly fault: string | undefined;
  /** What is said, or asked, of each file. */
  readonly about?: ((file: Attached) => ReactNode) | undefined;
  readonly children?: ReactNode;
}

/** Files chosen or photographed, sent at once, and removed again if wished. */
export function AttachField({ legend, hint, id, fault, about, children, ...to }: AttachFieldProps) {
  const { t } = useTranslation('outcome');
  const attaching = useAttaching(to);
  const hintId = useId();
  return (
    <fieldset id={id} className={fault === undefined ? 'attach' : 'attach faulty'}>
      <legend>{legend}</legend>
      <p id={hintId} className="quiet">
        {hint}
      </p>
      {children}
      <AttachedList files={to.files} about={about} onRemove={attaching.remove} />
      <OnTheWay attaching={attaching} />
      <div className="row-actions">
        <FileChoice hintId={hintId} onChosen={attaching.add} multiple>
          {t('new.addFile')}
        </FileChoice>
        <FileChoice hintId={hintId} onChosen={attaching.add} capture="environment">
          {t('new.takePicture')}
        </FileChoice>
      </div>
      <span className="fault">{fault}</span>
    </fieldset>
  );
}

interface AttachedListProps {
  readonly files: readonly Attached[];
  readonly about: AttachFieldProps['about'];
  readonly onRemove: (file: Attached) => void;
}

function AttachedList({ files, about, onRemove }: AttachedListProps) {
  const { t } = useTranslation('outcome');
  const format = useFormat();
  if (files.length === 0) return null;
  return (
    <ul className="attached">
      {files.map((file) => (
        <li key={file.fileId}>
          <span className="attached-name">{file.name}</span>{' '}
          <span className="quiet">{format.bytes(file.sizeBytes)}</span> {about?.(file)}
          <Button variant="secondaryNoBorder" onClick={() => onRemove(file)}>
            {t('new.remove')}
            <VisuallyHidden>{`: ${file.name}`}</VisuallyHidden>
          </Button>
        </li>
      ))}
    </ul>
  );
}

function OnTheWay({ attaching }: { readonly attaching: Attaching }) {
  const { t } = useTranslation('outcome');
  const { underway, notAttached, stop } = attaching;
  return (
    <>
      {underway && (
        <div className="underway">
          <progress max={100} value={underway.percent} aria-label={underway.name} />
          <span>
            {underway.percent === 100
              ? t('new.checking', { name: underway.name })
              : t('new.sending', { ...underway })}
          </span>
          <Button variant="secondaryNoBorder" onClick={stop}>
            {t('new.stopSending')}
          </Button>
        </div>
      )}
      {notAttached.map(({ name, why }) => (
        <p key={name} className="fault">
          {t('new.notAdded', { name })} {why}
        </p>
      ))}
    </>
  );
}

interface FileChoiceProps {
  readonly ref?: React.Ref<HTMLInputElement>;
  readonly hintId: string;
  readonly onChosen: (files: readonly File[]) => Promise<void>;
  readonly multiple?: boolean;
  /** The camera, for those who have one in their hand. */
  readonly capture?: 'environment';
  readonly children: ReactNode;
}

/** The browser's own choice of files, looking like a button; the camera's is shown on phones alone. */
function FileChoice({ ref, hintId, onChosen, multiple, capture, children }: FileChoiceProps) {
  return (
    <label className={capture === undefined ? 'file-choice' : 'file-choice file-camera'}>
      <input
        ref={ref}
        type="file"
        className="visually-hidden"
        accept={capture === undefined ? '.pdf,.jpg,.jpeg,.png' : 'image/jpeg,image/png'}
        multiple={multiple}
        capture={capture}
        aria-describedby={hintId}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file may be chosen once more after it was removed.
          target.value = '';
          if (files.length > 0) void onChosen(files);
        }}
      />
      {children}
    </label>
  );
}

interface EvidenceFieldProps extends Pick<AttachFieldProps, 'about' | 'children'> {
  readonly form: Form<Pick<ClaimDraft, 'evidence'>>;
  /** What the files are, and what is asked of them; a claim's when nothing else is said. */
  readonly legend?: string;
  readonly hint?: string;
  /** Called while files are on their way: the claim waits for them. */
  readonly onUnderway: (isUnderway: boolean) => void;
}

/** The files that show what is claimed. */
export function EvidenceField({ form, legend, hint, onUnderway, ...more }: EvidenceFieldProps) {
  const { t } = useTranslation('outcome');
  const called = legend ?? t('new.evidence');
  const shown = useShown(form, 'evidence', called);
  return (
    <AttachField
      legend={called}
      hint={hint ?? t('new.evidenceHint')}
      {...shown}
      {...more}
      files={form.draft.evidence}
      most={MAX_EVIDENCE}
      write={(change) => form.write(({ evidence }) => ({ evidence: change(evidence) }))}
      onUnderway={onUnderway}
    />
  );
}
