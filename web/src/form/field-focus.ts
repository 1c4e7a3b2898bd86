const TYPED = 'input, textarea, select, button';
const FAULTY = '[aria-invalid="true"], .faulty input, .faulty button, .fi-dropdown--error button';

/** Where something is wrong one goes on there; the faults have been drawn. */
export function focusFirstFault(formId: string): void {
  focusShown(document.querySelector(`[data-form="${formId}"]`)?.querySelector(FAULTY));
}

/** Moves to a field, or to the first one of a group. */
export function focusField(id: string): void {
  const place = document.getElementById(id);
  focusShown(place?.matches(TYPED) ? place : place?.querySelector(TYPED));
}

function focusShown(field: Element | null | undefined): void {
  const fold = field?.closest('details');
  if (fold) fold.open = true;
  if (field instanceof HTMLElement) field.focus();
}
