import {
  Button as AriaButton,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  TextField,
} from 'react-aria-components';
import { formatCount } from '../../words/figures.ts';
import { t } from '../../words/language.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import popup from '../controls/popup.module.css';
import { Progress } from '../controls/progress.tsx';
import { Segmented } from '../controls/segmented.tsx';
import styles from './print-controls.module.css';
import { ORIENTATIONS, PAPERS } from './sheet-layout.ts';
import { SCALES } from './sheet-scale.ts';
import type { SheetChoices, Told } from './use-sheet-choices.ts';
import type { SheetMap } from './use-sheet-map.ts';

interface Props {
  readonly choices: SheetChoices;
  readonly told: readonly Told[];
  readonly fitting: number;
  readonly hasView: boolean;
  readonly map: SheetMap;
  choose(change: Partial<SheetChoices>): void;
  onPrint(): void;
  onClose(): void;
}

const FITTING = 'fitting';
const ratio = (scale: number): string => t('print.ratio', { denominator: formatCount(scale) });

function ScaleChoice({
  scale,
  fitting,
  choose,
}: Pick<Props, 'fitting' | 'choose'> & Pick<SheetChoices, 'scale'>) {
  return (
    <Select
      className={styles.field ?? ''}
      selectedKey={scale === undefined ? FITTING : String(scale)}
      onSelectionChange={(key) => choose({ scale: key === FITTING ? undefined : Number(key) })}
    >
      <Label className={styles.label ?? ''}>{t('print.scale')}</Label>
      <AriaButton className={styles.select ?? ''}>
        <SelectValue />
        <Icon name="chevron" />
      </AriaButton>
      <Popover className={`${popup.card} ${styles.popover}`}>
        <ListBox className={popup.list ?? ''}>
          <ListBoxItem id={FITTING} className={popup.item ?? ''} textValue={ratio(fitting)}>
            {t('print.fitting', { ratio: ratio(fitting) })}
          </ListBoxItem>
          {SCALES.map((n) => (
            <ListBoxItem key={n} id={String(n)} className={popup.item ?? ''} textValue={ratio(n)}>
              {ratio(n)}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}

/** What of the sheet can be chosen, and the printer's button. */
export function PrintControls({ choices, told, fitting, hasView, map, choose, onPrint, onClose }: Props) {
  return (
    <div className={styles.controls}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t('print.dialog')}</h2>
        <Button look="icon" icon="close" label={t('print.close')} keys="Esc" onPress={onClose} />
      </header>
      <TextField className={styles.field ?? ''} value={choices.title} onChange={(title) => choose({ title })}>
        <Label className={styles.label ?? ''}>{t('print.heading')}</Label>
        <Input className={styles.input ?? ''} maxLength={120} />
      </TextField>
      <Segmented
        stacked
        label={t('print.paper')}
        value={choices.paper}
        options={PAPERS.map((value) => ({ value, label: t(`print.papers.${value}`) }))}
        onChange={(paper) => choose({ paper })}
      />
      <Segmented
        stacked
        label={t('print.orientation')}
        value={choices.orientation}
        options={ORIENTATIONS.map((value) => ({ value, label: t(`print.orientations.${value}`) }))}
        onChange={(orientation) => choose({ orientation })}
      />
      {hasView && (
        <Segmented
          stacked
          label={t('print.coverage')}
          value={choices.area}
          options={(['view', 'line'] as const).map((value) => ({ value, label: t(`print.areas.${value}`) }))}
          onChange={(area) => choose({ area, scale: undefined })}
        />
      )}
      <ScaleChoice scale={choices.scale} fitting={fitting} choose={choose} />
      {told.length > 1 && (
        <Segmented
          stacked
          label={t('print.told')}
          value={choices.told}
          options={told.map((value) => ({ value, label: t(`print.tolds.${value}`) }))}
          onChange={(value) => choose({ told: value })}
        />
      )}
      <div className={styles.actions}>
        <Button
          look="primary"
          icon="print"
          label={t('print.print')}
          isDisabled={map.kind !== 'ready'}
          onPress={onPrint}
        />
      </div>
      {map.kind === 'drawing' && (
        <Progress label={t('print.drawing')} share={undefined} text={t('print.drawing')} />
      )}
      {map.kind === 'failed' && (
        <p role="alert" className={styles.failed}>
          {map.why}
        </p>
      )}
      <p className={styles.hint}>{t('print.hint')}</p>
    </div>
  );
}
