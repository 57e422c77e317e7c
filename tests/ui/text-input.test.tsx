// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TextInput } from '../../src/ui/controls/text-input.tsx';

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(() => vi.unstubAllGlobals());

test('a field follows its value, and stays what it was where another is given', async () => {
  const div = document.createElement('div');
  const root = createRoot(div);
  const show = (value: string) =>
    act(async () => root.render(<TextInput label="Distance" value={value} onSubmit={() => {}} />));
  await show('0');
  const input = div.querySelector('input');
  expect(input?.value).toBe('0');
  await show('5.00');
  expect(div.querySelector('input')).toBe(input);
  expect(input?.value).toBe('5.00');
  await act(async () => root.unmount());
});
