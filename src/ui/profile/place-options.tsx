import { type FocusEvent, type KeyboardEvent, memo } from 'react';
import type { Units } from '../../session/state.ts';
import type { Profile, ProfilePlace } from '../../verdict/profile.ts';
import { t } from '../../words/language.ts';
import { placeWords } from '../../words/profile-words.ts';
import { useLanguage } from '../use-language.ts';
import styles from './plot.module.css';

interface OptionsProps {
  readonly id: string;
  readonly profile: Profile;
  readonly picked: string | undefined;
  readonly units: Units;
}

interface Props extends OptionsProps {
  readonly active: string | undefined;
  readonly describedBy: string;
  onActive(of: ProfilePlace | undefined): void;
  onPick(of: ProfilePlace): void;
  /** A key that is not about settlements. @returns whether it was taken */
  onKey(e: KeyboardEvent): boolean;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** What is said of them is made once: the list about them changes with every move of the pointer. */
const Options = memo(function Options({ id, profile, picked, units }: OptionsProps) {
  // Another language: all of them are said again.
  useLanguage();
  return profile.places.map((of) => (
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names its active option
    <div
      key={of.place.id}
      role="option"
      id={`${id}-${of.place.id}`}
      aria-selected={of.place.id === picked}
      aria-label={placeWords(of, units)}
    />
  ));
});

/** The settlements for the keyboard and for screen readers: one list, in order along the line. */
export function PlaceOptions(props: Props) {
  const { id, profile, active, picked, units, describedBy, onActive, onPick, onKey } = props;
  const { places } = profile;
  const at = places.findIndex(({ place }) => place.id === active);
  const keyDown = (e: KeyboardEvent) => {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    const step = e.shiftKey ? undefined : STEPS[e.key];
    const place = places[at];
    if (step) onActive(places[at < 0 ? 0 : Math.max(0, Math.min(places.length - 1, at + step))]);
    else if (e.key === 'Home') onActive(places[0]);
    else if (e.key === 'End') onActive(places.at(-1));
    else if (e.key === 'Enter' && place) onPick(place);
    else if (!onKey(e)) return;
    e.preventDefault();
  };
  // A click focuses too, and it says itself what it points at.
  const focus = (e: FocusEvent) => {
    if (e.currentTarget.matches(':focus-visible')) {
      onActive(places.find(({ place }) => place.id === picked) ?? places[0]);
    }
  };
  return (
    <div
      role="listbox"
      aria-label={t('profile.settlements')}
      aria-describedby={describedBy}
      aria-activedescendant={at < 0 ? undefined : `${id}-${active}`}
      tabIndex={0}
      className={styles.options}
      onKeyDown={keyDown}
      onFocus={focus}
      onBlur={() => onActive(undefined)}
    >
      <Options id={id} profile={profile} picked={picked} units={units} />
    </div>
  );
}
