// @vitest-environment jsdom
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { InTurn } from '../../src/ui/controls/in-turn.tsx';

/** What stands in the page after each change to it, until `last` does. */
async function shown(children: ReactNode, last: string): Promise<string[]> {
  const div = document.createElement('div');
  const seen: string[] = [];
  const root = createRoot(div);
  await new Promise<void>((resolve) => {
    const watch = new MutationObserver(() => {
      const text = div.textContent;
      if (text !== seen.at(-1)) seen.push(text);
      if (text !== last) return;
      watch.disconnect();
      resolve();
    });
    watch.observe(div, { childList: true, subtree: true, characterData: true });
    root.render(<InTurn>{children}</InTurn>);
  });
  root.unmount();
  return seen;
}

test('children come one after another, each by itself', async () => {
  expect(await shown([<i key="a">a</i>, <i key="b">b</i>, <i key="c">c</i>], 'abc')).toEqual([
    'a',
    'ab',
    'abc',
  ]);
});

test('a child that is not there costs no turn', async () => {
  const none = false as boolean;
  expect(await shown([none && <i key="a">a</i>, <i key="b">b</i>, <i key="c">c</i>], 'bc')).toEqual([
    'b',
    'bc',
  ]);
});
