import { beforeEach, expect, test, vi } from 'vitest';
import { createPointCommands } from '../../../src/app/points/point-commands.ts';
import type { PointSets } from '../../../src/app/points/point-sets.ts';
import { createSetFiles } from '../../../src/app/points/set-files.ts';
import type { TableRow } from '../../../src/points/point-store.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import { setOf, viewOf } from '../../support/held-sets.ts';
import { place } from '../../support/place.ts';

vi.hoisted(() => vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {} })));

/** A row that comes when it is let come. */
let come: () => void;
const row = new Promise<Partial<TableRow>>((resolve) => {
  come = () => resolve({ index: 1, number: 3, cells: ['Market'], at: place(40, 35), errorMetres: 0 });
});
vi.mock(import('../../../src/app/points/point-sets.ts'), () => ({
  createPointSets: () => ({ row: () => row }) as unknown as PointSets, // all that is asked of it
}));

let session: Session;
const state = () => session.getState();
beforeEach(() => {
  session = createSession();
  state().addSet(setOf('a'), viewOf(2));
});

test.each([
  ['nothing', () => {}, 'point'],
  ['another pick', () => state().pickSpot(place(39, 35)), 'spot'],
  ['the pencil', () => state().draw(true), 'none'],
  ['another panel', () => state().openPanel('claims'), 'none'],
] as const)('a point is picked once its row has come: %s meanwhile', async (_, meanwhile, kind) => {
  const { pickPoint } = createPointCommands(session, { current: undefined }, createSetFiles(), () => {});
  const done = pickPoint({ set: 'a', index: 1 });
  meanwhile();
  const { drawing, panel } = state();
  come();
  await done;
  expect(state().selection.kind).toBe(kind);
  if (kind !== 'point') expect([state().drawing, state().panel]).toEqual([drawing, panel]);
});
