import { useId, useMemo, useState } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';
import { STANDINGS } from '../../verdict/places-filter.ts';
import type { PlaceRow } from '../../verdict/places-table.ts';
import { nameIn, t } from '../../words/language.ts';
import { readWithin } from '../../words/places-words.ts';
import { useActions, useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { Choice } from '../controls/choice.tsx';
import field from '../controls/field.module.css';
import { TextFilter } from '../controls/text-filter.tsx';
import { useLanguage } from '../use-language.ts';
import styles from './places-panel.module.css';

const ALL = 'all';

/** The governorates that any of the settlements is in, by name. */
function useGovernorates(rows: readonly PlaceRow[]) {
  const lang = useLanguage();
  return useMemo(() => {
    const letters = new Intl.Collator(lang);
    const byId = new Map(rows.flatMap(({ governorate: g }) => (g ? [[g.id, nameIn(g.name)] as const] : [])));
    return [...byId]
      .map(([value, label]) => ({ value, label }))
      .sort((a, b) => letters.compare(a.label, b.label));
  }, [rows, lang]);
}

/** Which settlements are shown: by name, side, governorate and distance. */
export function PlaceFilters({ rows }: { readonly rows: readonly PlaceRow[] }) {
  const { name, side, governorate, within } = useSession((s) => s.places);
  const units = useSession((s) => s.settings.units);
  const { viewPlaces } = useActions();
  const governorates = useGovernorates(rows);
  const id = useId();
  // Where there is little room. What is set is seen.
  const [open, setOpen] = useState(() => Boolean(side || governorate || within));
  return (
    <div className={styles.filters}>
      <div className={styles.first}>
        <TextFilter
          label={t('places.filter.name')}
          placeholder={t('places.filter.nameHint')}
          text={name}
          onChange={(text) => viewPlaces({ name: text })}
        />
        <Button
          icon="chevron"
          label={t('places.filter.more')}
          aria-expanded={open}
          aria-controls={id}
          onPress={() => setOpen(!open)}
        />
      </div>
      <div id={id} className={styles.choices} data-open={open || undefined}>
        <Choice
          label={t('places.filter.side')}
          value={side ?? ALL}
          options={[
            { value: ALL, label: t('places.filter.any') },
            ...STANDINGS.map((value) => ({ value, label: t(`places.standing.${value}`) })),
          ]}
          onChange={(value) => viewPlaces({ side: value === ALL ? undefined : value })}
        />
        <Choice
          label={t('places.filter.governorate')}
          value={governorate ?? ALL}
          options={[{ value: ALL, label: t('places.filter.any') }, ...governorates]}
          onChange={(value) => viewPlaces({ governorate: value === ALL ? undefined : value })}
        />
        <TextField
          className={styles.within ?? ''}
          value={within}
          onChange={(text) => viewPlaces({ within: text })}
          isInvalid={Number.isNaN(readWithin(within, units))}
        >
          <Label className={field.label ?? ''}>
            {t('places.filter.within', { unit: t(`units.${units}`) })}
          </Label>
          <Input className={field.input ?? ''} inputMode="decimal" placeholder={t('places.filter.any')} />
          <FieldError className={field.error ?? ''}>{t('places.filter.notDistance')}</FieldError>
        </TextField>
      </div>
    </div>
  );
}
