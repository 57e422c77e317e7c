import { expect, test } from 'vitest';
import { createSession } from '../../src/session/session.ts';

test('what the table shows is changed part by part, and the order outlives the filter', () => {
  const session = createSession();
  session.getState().viewPlaces({ name: 'raqqa', side: 'ne' });
  session.getState().viewPlaces({ sort: { by: 'name', descending: true } });
  expect(session.getState().places).toMatchObject({ name: 'raqqa', side: 'ne', sort: { by: 'name' } });
  session.getState().clearPlacesFilter();
  expect(session.getState().places).toMatchObject({
    name: '',
    side: undefined,
    sort: { by: 'name', descending: true },
  });
});

test('a settlement is marked without leaving the panel, and picked by opening its verdict', () => {
  const session = createSession();
  session.getState().openPanel('places');
  session.getState().markPlace('raqqa');
  expect(session.getState()).toMatchObject({ selection: { kind: 'place', id: 'raqqa' }, panel: 'places' });
  session.getState().pickPlace('raqqa');
  expect(session.getState().panel).toBe('place');
});

test('asking for the same record again is another asking', () => {
  const session = createSession();
  session.getState().openSource('geonames');
  const first = session.getState().source;
  session.getState().openSource('geonames');
  expect(session.getState().source).toEqual(first);
  expect(session.getState().source).not.toBe(first);
});

test('a tab that is opened by itself asks for no record', () => {
  const session = createSession();
  session.getState().openSource('geonames');
  session.getState().openPanel('place');
  session.getState().openPanel('sources');
  expect(session.getState().source).toBeUndefined();
});
