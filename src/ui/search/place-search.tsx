import { type KeyboardEvent, type RefObject, useMemo, useRef, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { readCoordinates } from '../../points/coordinates/coordinates.ts';
import { coordinateProblem } from '../../words/coordinate-problems.ts';
import { t } from '../../words/language.ts';
import { useSession, useSuggester } from '../context.ts';
import { Button } from '../controls/button.tsx';
import field from '../controls/field.module.css';
import { Icon } from '../controls/icon.tsx';
import popup from '../controls/popup.module.css';
import styles from './place-search.module.css';
import { SuggestionRow } from './suggestion-row.tsx';
import { type Found, foundIn, preferred, type Suggestion } from './suggestions.ts';

interface Props {
  readonly label: string;
  /** The label is for the ear alone: the placeholder says it to the eye. */
  readonly quiet?: boolean;
  readonly input?: RefObject<HTMLInputElement | null>;
  onPick(found: Found): void;
  readonly onFocus?: () => void;
}

/** On the field while one of the rows has been gone to by the arrows. */
const GONE_TO = 'aria-activedescendant';

/** One field for names in both scripts and coordinates in every format. */
export function PlaceSearch({ label, quiet = false, input, onPick, onFocus }: Props) {
  const suggest = useSuggester();
  const own = useRef<HTMLInputElement>(null);
  const typing = input ?? own;
  const near = useSession((s) => s.cursor)?.at;
  const [text, setText] = useState('');
  // The pointer moves over the map all the time: what is near is taken when the text changes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pointer alone must not search again
  const items = useMemo(() => suggest(text, near), [suggest, text]);
  const nothing = text.trim() !== '' && items.length === 0;
  const problem = nothing ? readCoordinates(text).problem : undefined;
  const first = preferred(items);
  const take = (item: Suggestion) => {
    onPick(foundIn(item));
    setText('');
  };
  // React Aria's Enter would only close the list where none of its rows has been gone to.
  const onEnter = (e: KeyboardEvent<HTMLInputElement>) => {
    if (e.key !== 'Enter' || e.repeat || e.nativeEvent.isComposing) return;
    const isOpen = e.currentTarget.getAttribute('aria-expanded') === 'true';
    if (!isOpen || e.currentTarget.hasAttribute(GONE_TO)) return;
    e.stopPropagation();
    if (first) take(first);
  };
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
        const item = items.find((i) => i.id === key);
        if (item) take(item);
      }}
    >
      {!quiet && <Label className={field.label ?? ''}>{label}</Label>}
      <div className={styles.field}>
        <Icon name="search" />
        <Input
          ref={typing}
          className={field.input ?? ''}
          placeholder={quiet ? label : t('search.example')}
          onKeyDownCapture={onEnter}
        />
        <Text slot="description" className="visually-hidden">
          {t('search.enter')}
        </Text>
        {text !== '' && (
          <Button
            // Else the combobox takes it for the one that opens its list.
            slot={null}
            look="icon"
            icon="close"
            label={t('search.clear')}
            excludeFromTabOrder
            preventFocusOnPress
            onPress={() => {
              setText('');
              typing.current?.focus();
            }}
          />
        )}
      </div>
      <Popover className={`${popup.card} ${styles.popover}`} offset={4}>
        <ListBox
          className={popup.list ?? ''}
          renderEmptyState={() => (
            <p className={styles.empty}>{problem ? coordinateProblem(problem) : t('search.nothing')}</p>
          )}
        >
          {(item: (typeof items)[number]) => (
            <ListBoxItem
              id={item.id}
              textValue={text}
              className={styles.item ?? ''}
              data-first={item === first || undefined}
            >
              <SuggestionRow suggestion={item} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
