import { beforeEach, describe, expect, it } from 'vitest';
import type { Position } from '../../src/geo/lng-lat.ts';
import {
  atlasBy,
  chosenLine,
  draftProblem,
  draggedVertices,
  faultOf,
  judgedAtlas,
} from '../../src/session/judged-line.ts';
import { formatLink } from '../../src/session/link.ts';
import { linkOf } from '../../src/session/link-session.ts';
import { createSession, type Session } from '../../src/session/session.ts';
import { judge } from '../../src/verdict/judge.ts';
import { place } from '../support/place.ts';
import { readRealAtlas } from '../support/real-atlas.ts';

const base = readRealAtlas();
/** Eastward from near Tabqa, well south of Raqqa, and on to the border. */
const SOUTHERN: readonly Position[] = [
  [38.6, 35.2],
  [39.5, 35.1],
  [40.2, 34.6],
  [40.9, 34.2],
];
/** Its third leg crosses its first. */
const LOOP: readonly Position[] = [
  [38.6, 35.2],
  [39.6, 35.2],
  [39.6, 35.6],
  [39.2, 35.6],
  [39.2, 35],
];
const RAQQA = place(39.00788, 35.95283);
const BESIDE = place(39.3, 35.5); // south of the river, north of SOUTHERN

let session: Session;
const state = () => session.getState();
const line = () => {
  const found = chosenLine(state());
  if (!found) throw new Error('No what-if line is chosen.');
  return found;
};
const judged = () => {
  const atlas = judgedAtlas(state());
  if (!atlas) throw new Error('No atlas.');
  return atlas;
};
const sideOf = (at: typeof RAQQA) => {
  const { verdict } = judge(judged(), at);
  return verdict.kind === 'side' ? verdict.side : verdict.kind;
};

beforeEach(() => {
  session = createSession();
  state().setAtlas({ kind: 'ready', value: base });
});

describe('with no what-if line', () => {
  it('the very atlas that was read is judged by', () => {
    expect(judged()).toBe(base);
  });
});

describe('a what-if line', () => {
  beforeEach(() => state().addLine('Southern', SOUTHERN));

  it('is chosen when it comes, and opens its panel', () => {
    expect(line().name).toBe('Southern');
    expect(state().panel).toBe('what-if');
  });

  it('changes what is judged, and the reconstruction gives its own answer again when gone back to', () => {
    expect(sideOf(BESIDE)).toBe('ne');
    state().chooseLine(undefined);
    expect(sideOf(BESIDE)).toBe('sw');
    expect(judged()).toBe(base);
  });

  it('gives one atlas for as long as it keeps its shape', () => {
    const before = judged();
    state().pickSpot(RAQQA);
    expect(judged()).toBe(before);
  });

  it('is renamed without another zone being cut', () => {
    const { zones, line: before } = judged();
    state().renameLine(line().id, 'Desert road');
    expect(judged().line.name.en).toBe('Desert road');
    expect(judged().zones).toBe(zones);
    expect(judged().line.index).toBe(before.index);
  });

  it('goes by undo and comes back by redo', () => {
    state().undo();
    expect(state().work.now.lines).toHaveLength(0);
    expect(judged()).toBe(base);
    state().redo();
    expect(sideOf(BESIDE)).toBe('ne');
  });

  it('leaves the reconstruction judged by when it is removed, and undo brings it back', () => {
    state().removeLine(line().id);
    expect(judged()).toBe(base);
    state().undo();
    expect(line().name).toBe('Southern');
  });

  it('takes its trial by the side with it; one that is not in hand takes nothing', () => {
    const first = line().id;
    state().addLine(
      'Another',
      SOUTHERN.map(([lng, lat]) => [lng, lat + 0.1] as const),
    );
    state().tryShift(5000);
    state().removeLine(first);
    expect(state().whatIf.shift).toBe(5000);
    state().removeLine(line().id);
    expect(state().whatIf.shift).toBe(0);
  });

  it('is not in the link', () => {
    state().openPanel('place');
    expect(formatLink(linkOf(state()))).not.toMatch(/line|what/);
  });

  it('keeps its place among others: each has an id of its own, even after one was removed', () => {
    const first = line().id;
    state().removeLine(first);
    state().addLine(
      'Another',
      SOUTHERN.map(([lng, lat]) => [lng, lat + 0.1] as const),
    );
    expect(line().id).not.toBe(first);
  });
});

describe('its vertices', () => {
  beforeEach(() => state().addLine('Southern', SOUTHERN));

  it('count where the hand lets go, in one step of undo', () => {
    const steps = state().work.past.length;
    state().dragLineVertex({ index: 1, at: place(39.4, 35.3), isNew: false });
    state().dragLineVertex({ index: 1, at: place(39.4, 35.7), isNew: false });
    expect(line().vertices[1]).toEqual([39.5, 35.1]);
    state().dropLineVertex();
    expect(line().vertices[1]).toEqual([39.4, 35.7]);
    expect(state().work.past.length).toBe(steps + 1);
    expect(sideOf(BESIDE)).toBe('sw');
    state().undo();
    expect(sideOf(BESIDE)).toBe('ne');
  });

  it('are shown under the hand before they count', () => {
    const { vertices } = line();
    const at = place(39, 35.3);
    expect(draggedVertices(vertices, { index: 1, at, isNew: true })).toEqual(vertices.toSpliced(1, 0, at));
    expect(draggedVertices(vertices, { index: 1, at, isNew: false })).toEqual(vertices.with(1, at));
    expect(draggedVertices(vertices, undefined)).toBe(vertices);
  });

  it('may be more and fewer, but never fewer than two', () => {
    state().insertLineVertex(1, place(39, 35.3));
    expect(line().vertices).toHaveLength(5);
    for (let i = 0; i < 9; i++) state().removeLineVertex(0);
    expect(line().vertices).toHaveLength(2);
  });

  it('put where they are already make no step', () => {
    const steps = state().work.past.length;
    state().moveLineVertex(0, place(38.6, 35.2));
    expect(state().work.past.length).toBe(steps);
  });

  it('are thinned in one step, and undo has them all again', () => {
    state().addLine('Copy', [...base.line.coords]);
    state().thinLine(1000);
    expect(line().vertices.length).toBeLessThan(150);
    state().undo();
    expect(line().vertices).toHaveLength(253);
  });

  it('that make no line are kept as a draft, with the fault’s place, and the shape before them is judged by', () => {
    const before = judged();
    // The first leg now crosses the last.
    state().moveLineVertex(0, place(40.8, 34.6));
    state().moveLineVertex(1, place(40.3, 34.2));
    const problem = draftProblem(base.line, line());
    expect(problem?.code).toBe('what-if-not-simple');
    expect(faultOf(problem)).toHaveLength(2);
    expect(line().vertices[1]).toEqual([40.3, 34.2]);
    expect(judged().line.coords).not.toEqual(line().vertices);
    state().mendLine();
    expect(draftProblem(base.line, line())).toBeUndefined();
    expect(line().vertices).toEqual(judged().line.coords);
    state().undo();
    expect(line().vertices[1]).toEqual([40.3, 34.2]);
    expect(before.line.coords).toEqual(SOUTHERN);
  });

  it('are under the hand again once a shape that makes no line is given up', () => {
    state().editLine(true);
    state().moveLineVertex(0, place(40.8, 34.6));
    state().moveLineVertex(1, place(40.3, 34.2));
    state().mendLine();
    expect(state().whatIf.vertex).toBe(0);
    state().editLine(false);
    state().undo();
    state().mendLine();
    expect(state().whatIf.vertex).toBeUndefined();
  });
});

describe('a line that is not one', () => {
  it('is refused with the place of its fault, and nothing else changes', () => {
    state().draw(true);
    state().addLine('Loop', LOOP);
    expect(state().work.now.lines).toHaveLength(0);
    expect(judged()).toBe(base);
    const { refused } = state().whatIf;
    expect(refused?.name).toBe('Loop');
    expect(state().drawing, 'its panel is no place for the pencil').toBe(false);
    const [lng, lat] = faultOf(refused?.problem) ?? [0, 0];
    expect(lng).toBeCloseTo(39.2, 9);
    expect(lat).toBeCloseTo(35.2, 9);
    state().dismissRefusal();
    expect(state().whatIf.refused).toBeUndefined();
  });

  it('leaves the chosen line where it was', () => {
    state().addLine('Southern', SOUTHERN);
    state().addLine('Loop', LOOP);
    expect(line().name).toBe('Southern');
  });
});

it('an atlas is made once for a line, however often it is asked for', () => {
  state().addLine('Southern', SOUTHERN);
  expect(atlasBy(base, line())).toBe(atlasBy(base, line()));
});
