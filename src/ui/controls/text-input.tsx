import { useState } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';
import { isPrintKey } from '../../words/latin-key.ts';
import field from './field.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  /** Why the text cannot be taken, or undefined. */
  readonly problem?: (text: string) => string | undefined;
  onSubmit(text: string): void;
  /** It is edited in place: it has the keyboard at once, and this is told when it loses it or Esc gives up the change. */
  onLeave?(text: string): void;
}

/** One line of text, taken by Enter. */
export function TextInput({ label, value, placeholder, problem, onSubmit, onLeave }: Props) {
  const [text, setText] = useState(value);
  const [shown, setShown] = useState(value);
  const [tried, setTried] = useState(false);
  // Changed from outside, or written as figures are: the field follows.
  if (value !== shown) {
    setShown(value);
    setText(value);
    setTried(false);
  }
  const found = problem?.(text.trim());
  const submit = () => {
    setTried(true);
    if (found === undefined) onSubmit(text.trim());
  };
  return (
    <TextField
      className={field.field ?? ''}
      value={text}
      onChange={setText}
      isInvalid={tried && found !== undefined}
      onKeyDown={(e) => {
        if (e.key === 'Enter') {
          e.preventDefault(); // the key would press the button that may have the focus by now
          submit();
        }
        if (e.key === 'Escape') onLeave?.(value);
        // React Aria keeps the keys of a field that listens to them. The arrows stay: in a list they would choose another row.
        if (isPrintKey(e)) e.continuePropagation();
      }}
      autoFocus={onLeave !== undefined}
      onBlur={() => onLeave?.(text.trim())}
    >
      <Label className={field.label ?? ''}>{label}</Label>
      <Input
        className={field.input ?? ''}
        placeholder={placeholder ?? ''}
        // Another name replaces the old one, which Esc brings back.
        onFocus={({ target }) => onLeave && target.select()}
      />
      <FieldError className={field.error ?? ''}>{found}</FieldError>
    </TextField>
  );
}
