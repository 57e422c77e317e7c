// @vitest-environment jsdom
import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Button } from '../../src/ui/controls/button.tsx';

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(() => vi.unstubAllGlobals());

/** Its press is the last there is to do. */
function Once({ onPress, look }: { onPress(): void; readonly look: 'plain' | 'primary' | 'quiet' | 'icon' }) {
  const [isDone, setDone] = useState(false);
  const press = () => {
    onPress();
    setDone(true);
  };
  return <Button look={look} icon="undo" label="Once" isDisabled={isDone} onPress={press} />;
}

test.each(['plain', 'primary', 'quiet', 'icon'] as const)(
  'a %s button that its own press disables keeps the focus and does nothing more',
  async (look) => {
    const onPress = vi.fn();
    const div = document.body.appendChild(document.createElement('div'));
    const root = createRoot(div);
    await act(async () => root.render(<Once look={look} onPress={onPress} />));
    const button = div.querySelector('button');
    await act(async () => button?.focus());
    await act(async () => button?.click());
    expect(button?.ariaDisabled).toBe('true');
    // A browser takes the focus from it, and gives it none.
    expect(button?.disabled).toBe(false);
    expect(document.activeElement).toBe(button);
    await act(async () => button?.click());
    expect(onPress).toHaveBeenCalledOnce();
    await act(async () => root.unmount());
    div.remove();
  },
);
