import { useMemo } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';
import { STANDINGS } from '../../verdict/places-filter.ts';
import type { PlaceRow } from '../../verdict/places-table.ts';
import { readWithin, STANDING_WORDS } from '../../words/places-words.ts';
import { useActions, useSession } from '../context.ts';
import { Choice } from '../controls/choice.tsx';
import { TextFilter } from '../controls/text-filter.tsx';
import field from '../controls/text-input.module.css';
import styles from './places-panel.module.css';

const ALL = 'all';

/** The governorates that any of the settlements is in, by name. */
function useGovernorates(rows: readonly PlaceRow[]) {
  const lang = useSession((s) => s.settings.lang);
  return useMemo(() => {
    const letters = new Intl.Collator(lang);
    const byId = new Map(
      rows.flatMap(({ governorate: g }) => (g ? [[g.id, g.name[lang] ?? g.name.en] as const] : [])),
    );
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
  return (
    <div className={styles.filters}>
      <TextFilter
        label="Filter by name"
        placeholder="Filter by name, in any spelling"
        text={name}
        onChange={(text) => viewPlaces({ name: text })}
      />
      <div className={styles.choices}>
        <Choice
          label="Side"
          value={side ?? ALL}
          options={[
            { value: ALL, label: 'Any' },
            ...STANDINGS.map((value) => ({ value, label: STANDING_WORDS[value] })),
          ]}
          onChange={(value) => viewPlaces({ side: value === ALL ? undefined : value })}
        />
        <Choice
          label="Governorate"
          value={governorate ?? ALL}
          options={[{ value: ALL, label: 'Any' }, ...governorates]}
          onChange={(value) => viewPlaces({ governorate: value === ALL ? undefined : value })}
        />
        <TextField
          className={styles.within ?? ''}
          value={within}
          onChange={(text) => viewPlaces({ within: text })}
          isInvalid={Number.isNaN(readWithin(within, units))}
        >
          <Label className={field.label ?? ''}>{`Within, ${units}`}</Label>
          <Input className={field.input ?? ''} inputMode="decimal" placeholder="Any" />
          <FieldError className={field.error ?? ''}>Not a distance</FieldError>
        </TextField>
      </div>
    </div>
  );
}
