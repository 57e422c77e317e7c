import { t } from '../../words/language.ts';
import { Button } from './button.tsx';
import type { RowCursor } from './data-table.tsx';

/** Opens the verdict of the row that has the cursor. Always there: its coming would push rows out of view. */
export const OpenRow = ({ cursor: { current, open } }: { readonly cursor: RowCursor }) => (
  <Button
    look="quiet"
    label={t('controls.openRow')}
    keys="Enter"
    isDisabled={current === undefined}
    onPress={() => current !== undefined && open(current)}
  />
);
