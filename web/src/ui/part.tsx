import type { ReactNode } from 'react';
import { Heading } from 'suomifi-ui-components';

export interface PartProps {
  readonly title?: ReactNode;
  /** The title’s id, where the part is a landmark named by it. */
  readonly titleId?: string;
  readonly level?: 'h2' | 'h3';
  readonly className?: string | undefined;
  readonly 'aria-labelledby'?: string;
  readonly 'aria-label'?: string;
  readonly 'data-result-place'?: string;
  readonly children: ReactNode;
}

/** A part of a page, most often under its heading. */
export function Part({ title, titleId, level = 'h2', children, ...about }: PartProps) {
  return (
    <section {...(titleId !== undefined && { 'aria-labelledby': titleId })} {...about}>
      {title !== undefined && (
        <Heading variant={level} mb="xs" {...(titleId !== undefined && { id: titleId })}>
          {title}
        </Heading>
      )}
      {children}
    </section>
  );
}
