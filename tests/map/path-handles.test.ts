// @vitest-environment jsdom
import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bindHandles, type Handles } from '../../src/map/path-handles.ts';

/** A corner at 100, 100 and the middle of a leg at 200, 100; a pixel is a hundredth of a degree. */
const HANDLES = [
  { layer: 'corners', index: 0, x: 100, y: 100 },
  { layer: 'middles', index: 0, x: 200, y: 100 },
];
const feature = ({ layer, index, x, y }: (typeof HANDLES)[number]) => ({
  layer: { id: layer },
  properties: { index },
  geometry: { type: 'Point', coordinates: [x / 100, y / 100] },
});

type Told = (e: unknown) => void;
const heard = new Map<string, Told[]>();
/** All that handles ask of a map. */
const map = {
  on: (type: string, told: Told) => heard.set(type, [...(heard.get(type) ?? []), told]),
  once: (type: string, told: Told) => heard.set(type, [...(heard.get(type) ?? []), told]),
  getLayer: () => true,
  getZoom: () => 8,
  project: ([lng, lat]: [number, number]) => ({ x: lng * 100, y: lat * 100 }),
  unproject: ([x, y]: [number, number]) => ({ lng: x / 100, lat: y / 100 }),
  queryRenderedFeatures: ([[left, top], [right, bottom]]: [[number, number], [number, number]]) =>
    HANDLES.filter(({ x, y }) => x > left && x < right && y > top && y < bottom).map(feature),
} as unknown as MapLibreMap;

const log: string[] = [];
let count = 2;
let handles: Handles;

/** @param fingers what MapLibre tells of touches alone */
function tell(type: string, x: number, y: number, originalEvent: Event, fingers: object = {}): void {
  const e = { point: { x, y }, ...fingers, originalEvent, preventDefault() {} };
  for (const told of heard.get(type) ?? []) told(e);
}
const down = (x: number, y: number, button = 0, detail = 1) =>
  tell('mousedown', x, y, new MouseEvent('mousedown', { button, detail }));
const move = (x: number, y: number, buttons = 1) =>
  tell('mousemove', x, y, new MouseEvent('mousemove', { buttons }));
/** Anywhere on the page. */
const up = (button = 0, detail = 1) =>
  document.body.dispatchEvent(new MouseEvent('mouseup', { button, detail, bubbles: true }));
const touch = (type: string, ...points: { x: number; y: number }[]) =>
  tell(type, points[0]?.x ?? 0, points[0]?.y ?? 0, new Event(type), { points });
/** Whether the rest of the page hears of the key. */
function press(key: string): boolean {
  let reached = false;
  const note = () => {
    reached = true;
  };
  addEventListener('keydown', note);
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  removeEventListener('keydown', note);
  return reached;
}

beforeEach(() => {
  log.length = 0;
  count = 2;
  const at = (what: object) => ('at' in what ? String(what.at) : '');
  handles = bindHandles(map, {
    corners: 'corners',
    middles: 'middles',
    isOn: () => true,
    count: () => count,
    snaps: () => false,
    move: (index, target, first) => log.push(`move ${index} to ${at(target)}${first ? ', first' : ''}`),
    insert: (index, target) => log.push(`insert ${index} at ${at(target)}`),
    drop: () => log.push('drop'),
    cancel: (index) => log.push(`cancel ${index}`),
    click: (index) => log.push(`click ${index}`),
    remove: (index) => log.push(`remove ${index}`),
  });
});
afterEach(() => {
  for (const told of heard.get('remove') ?? []) told(undefined);
  heard.clear();
});

test('a corner is dragged, and the click that ends it is taken', () => {
  down(100, 100);
  move(120, 100);
  move(130, 100);
  up();
  expect(log).toEqual(['move 0 to 1.2,1, first', 'move 0 to 1.3,1', 'drop']);
  expect(handles.tookClick()).toBe(true);
});

test('a corner let go of over a panel stays there', () => {
  down(100, 100);
  move(120, 100);
  up();
  expect(log).toEqual(['move 0 to 1.2,1, first', 'drop']);
});

test('where no one told of the release, a pointer that comes back with no button down drags no more', () => {
  down(100, 100);
  move(120, 100);
  move(140, 100, 0);
  move(150, 100, 0);
  expect(log).toEqual(['move 0 to 1.2,1, first', 'drop']);
});

test('Esc gives a drag up, and nothing comes of the release', () => {
  down(200, 100);
  move(200, 130);
  expect(press('Escape'), 'nothing else is to be made of it').toBe(false);
  move(200, 140);
  up();
  expect(log).toEqual(['insert 1 at 2,1.3', 'cancel 1']);
  expect(handles.tookClick()).toBe(true);
});

test('other keys wait while a corner is under the hand, and no longer', () => {
  down(100, 100);
  move(120, 100);
  expect(press('z')).toBe(false);
  up();
  expect(press('z')).toBe(true);
});

test('a right click in a drag neither ends it nor removes the corner', () => {
  down(100, 100);
  move(104, 100);
  down(104, 100, 2);
  up(2);
  tell('contextmenu', 104, 100, new MouseEvent('contextmenu', { button: 2 }));
  move(120, 100);
  up();
  expect(log).toEqual(['move 0 to 1.04,1, first', 'move 0 to 1.2,1', 'drop']);
});

test('a pinch that begins on a corner leaves it where it was', () => {
  touch('touchstart', { x: 100, y: 100 });
  touch('touchmove', { x: 106, y: 100 });
  touch('touchstart', { x: 106, y: 100 }, { x: 300, y: 300 });
  touch('touchmove', { x: 90, y: 90 }, { x: 320, y: 320 });
  touch('touchend');
  expect(log).toEqual(['move 0 to 1.06,1, first', 'cancel 0']);
});

test('a corner that is removed while it is held leaves nothing in hand', () => {
  down(100, 100);
  tell('contextmenu', 100, 100, new MouseEvent('contextmenu', { button: 2 }));
  up();
  expect(log).toEqual(['remove 0']);
});

test('a finger may rest before it drags, though browsers then tell of a mouse that moved', () => {
  touch('touchstart', { x: 100, y: 100 });
  move(100, 100, 0);
  touch('touchmove', { x: 120, y: 100 });
  touch('touchend');
  expect(log).toEqual(['move 0 to 1.2,1, first', 'drop']);
});

test('what a tap has clicked, the mouse that browsers tell of after it clicks no more', () => {
  touch('touchstart', { x: 100, y: 100 });
  touch('touchend');
  down(100, 100);
  up();
  expect(log).toEqual(['click 0']);
  touch('touchstart', { x: 88, y: 100 });
  touch('touchend');
  down(88, 100);
  up();
  expect(log, 'by the finger’s reach, not the mouse’s').toEqual(['click 0', 'click 0']);
  expect(handles.tookClick()).toBe(true);
});

test('a drag ends where the window loses the keyboard, not where a button does', () => {
  const button = document.body.appendChild(document.createElement('button'));
  button.focus();
  down(100, 100);
  button.blur();
  move(120, 100);
  expect(log).toEqual(['move 0 to 1.2,1, first']);
  dispatchEvent(new Event('blur'));
  expect(log).toEqual(['move 0 to 1.2,1, first', 'drop']);
  expect(press('z')).toBe(true);
});

test('the second click of a double click on a corner is none of its own, and is taken', () => {
  down(100, 100);
  up();
  down(100, 100, 0, 2);
  up(0, 2);
  expect(log).toEqual(['click 0']);
  expect(handles.tookClick()).toBe(true);
});

test('a corner that was taken away and is still drawn cannot be had', () => {
  count = 0;
  down(100, 100);
  up();
  expect(log).toEqual([]);
  expect(handles.tookClick()).toBe(false);
});
