import { type RefObject, useMemo, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { readCoordinates } from '../../points/coordinates/coordinates.ts';
import { coordinateProblem } from '../../words/coordinate-problems.ts';
import { t } from '../../words/language.ts';
import { useSession, useSuggester } from '../context.ts';
import field from '../controls/field.module.css';
import { Icon } from '../controls/icon.tsx';
import popup from '../controls/popup.module.css';
import styles from './place-search.module.css';
import { SuggestionRow } from './suggestion-row.tsx';
import { type Found, foundIn } from './suggestions.ts';

interface Props {
  readonly label: string;
  /** The label is for the ear alone: the placeholder says it to the eye. */
  readonly quiet?: boolean;
  readonly input?: RefObject<HTMLInputElement | null>;
  onPick(found: Found): void;
  readonly onFocus?: () => void;
}

/** One field for names in both scripts and coordinates in every format. */
export function PlaceSearch({ label, quiet = false, input, onPick, onFocus }: Props) {
  const suggest = useSuggester();
  const near = useSession((s) => s.cursor)?.at;
  const [text, setText] = useState('');
  // The pointer moves over the map all the time: what is near is taken when the text changes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pointer alone must not search again
  const items = useMemo(() => suggest(text, near), [suggest, text]);
  const nothing = text.trim() !== '' && items.length === 0;
  const problem = nothing ? readCoordinates(text).problem : undefined;
  return (
    <ComboBox
      className={styles.search ?? ''}
      {...(quiet ? { 'aria-label': label } : {})}
      {...(onFocus ? { onFocus } : {})}
      inputValue={text}
      onInputChange={setText}
      items={items}
      allowsCustomValue
      allowsEmptyCollection={text.trim() !== ''}
      menuTrigger="input"
      selectedKey={null}
      onSelectionChange={(key) => {
        const item = items.find((i) => i.id === key) ?? items[0];
        if (!item || text === '') return;
        onPick(foundIn(item));
        setText('');
      }}
    >
      {!quiet && <Label className={field.label ?? ''}>{label}</Label>}
      <div className={styles.field}>
        <Icon name="search" />
        <Input
          ref={input ?? null}
          className={field.input ?? ''}
          placeholder={quiet ? label : t('search.example')}
        />
      </div>
      <Popover className={`${popup.card} ${styles.popover}`} offset={4}>
        <ListBox
          className={popup.list ?? ''}
          renderEmptyState={() => (
            <p className={styles.empty}>{problem ? coordinateProblem(problem) : t('search.nothing')}</p>
          )}
        >
          {(item: (typeof items)[number]) => (
            <ListBoxItem id={item.id} textValue={text} className={styles.item ?? ''}>
              <SuggestionRow suggestion={item} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
