import { useEffect, useEffectEvent, useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import field from './field.module.css';

/** Long enough not to search at every key, short enough to feel at once. */
const PAUSE_MS = 200;

interface Props {
  readonly label: string;
  readonly placeholder: string;
  /** What is filtered by now. */
  readonly text: string;
  onChange(text: string): void;
}

/** A text that a list is filtered by; asks once the keys pause. */
export function TextFilter({ label, placeholder, text, onChange }: Props) {
  const [typed, setTyped] = useState(text);
  const [asked, setAsked] = useState(text);
  // Cleared from outside, by "Clear filters": the field follows.
  if (text !== asked) {
    setAsked(text);
    setTyped(text);
  }
  const send = useEffectEvent((next: string) => {
    setAsked(next);
    onChange(next);
  });
  // Synchronises the filter with the clock: a pause in typing.
  useEffect(() => {
    if (typed === asked) return;
    const timer = setTimeout(() => send(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, asked]);
  return (
    <TextField className={field.field ?? ''} aria-label={label} value={typed} onChange={setTyped}>
      <Input className={field.input ?? ''} placeholder={placeholder} />
    </TextField>
  );
}
