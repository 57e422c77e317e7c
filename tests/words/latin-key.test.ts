import { expect, test } from 'vitest';
import { isPrintKey, latinKey } from '../../src/words/latin-key.ts';

test('a letter of another script stands for the Latin one on its key', () => {
  expect(latinKey({ key: 'ئ', code: 'KeyZ' })).toBe('z');
  expect(latinKey({ key: 'ة', code: 'KeyM' })).toBe('m');
  expect(latinKey({ key: 'آ', code: 'KeyN' })).toBe('n');
  expect(latinKey({ key: 'ظ', code: 'Slash' })).toBe('/');
  expect(latinKey({ key: '؟', code: 'Slash' })).toBe('?');
  expect(latinKey({ key: 'ь', code: 'KeyM' })).toBe('m');
  expect(latinKey({ key: '~', code: 'KeyZ' }), 'with Shift').toBe('z');
});

test('a Latin letter, and any other sign, is what it writes, wherever it lies', () => {
  expect(latinKey({ key: 'M', code: 'KeyM' }), 'Caps Lock').toBe('m');
  expect(latinKey({ key: 'm', code: 'Semicolon' }), 'French').toBe('m');
  expect(latinKey({ key: ',', code: 'KeyM' }), 'French').toBe(',');
  expect(latinKey({ key: ';', code: 'KeyZ' }), 'Dvorak').toBe(';');
  expect(latinKey({ key: '/', code: 'Digit7' }), 'German').toBe('/');
  expect(latinKey({ key: 'é', code: 'Digit2' }), 'French').toBe('é');
  expect(latinKey({ key: 'Escape', code: 'Escape' })).toBe('Escape');
  expect(latinKey({ key: 'Process', code: 'KeyM' }), 'to an input method').toBe('Process');
});

test('the keys for printing are told apart from those that share a letter with them', () => {
  const none = { code: 'KeyP', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  expect(isPrintKey({ ...none, key: 'p', ctrlKey: true })).toBe(true);
  expect(isPrintKey({ ...none, key: 'ح', metaKey: true })).toBe(true);
  expect(isPrintKey({ ...none, key: 'p' })).toBe(false);
  expect(isPrintKey({ ...none, key: 'P', ctrlKey: true, shiftKey: true })).toBe(false);
});
