import type { FieldError } from '../../../ui/field-errors.js';

/** Why an update was not taken. */
export interface SubmitRefusal {
  reasons: readonly FieldError[];
  /** The page shows older answers than the server holds and has to ask again. */
  reload?: boolean;
}
