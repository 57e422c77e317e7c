import { useEffect, useRef } from 'react';
import type { Atlas } from '../../atlas/nouns.ts';
import type { Position } from '../../geo/lng-lat.ts';
import type { MapEvents, MapView, Target } from '../../map/scene.ts';
import { selectedSubject } from '../../session/selected.ts';
import type { Session } from '../../session/session.ts';
import type { Vertex } from '../../session/state.ts';
import { type PointCommands, useCommands, useSession } from '../../ui/context.ts';
import { PointTip } from '../../ui/points/point-tip.tsx';
import { onSpoken } from '../../words/language.ts';
import { RELIEF_URL } from '../atlas/atlas-urls.ts';
import { RELIEF_BOUNDS } from '../atlas/read-atlas.ts';
import { createSceneMaker } from './make-scene.ts';
import styles from './map-host.module.css';

/** Where the rest of the app finds the map once there is one. */
export interface MapHandle {
  current: MapView | undefined;
}

/** A set whose worker is gone has been said to be lost by those who keep it. */
const quietly = (answer: Promise<void>): void => void answer.catch(() => {});

function createEvents(session: Session, atlas: Atlas, handle: MapHandle, points: PointCommands): MapEvents {
  const state = () => session.getState();
  const vertexOf = (target: Target): Vertex | undefined => {
    if ('at' in target) return target;
    const place = atlas.places.get(target.place);
    return place && { at: place.at, place: place.id };
  };
  return {
    pick(target, held) {
      const vertex = vertexOf(target);
      if (!vertex) return;
      if (state().drawing && !held) state().addVertex(vertex);
      else if (vertex.place) state().pickPlace(vertex.place);
      else state().pickSpot(vertex.at);
    },
    finish: () => state().draw(false),
    cursor: (target) => state().setCursor(target && vertexOf(target)),
    crosshair: (target) => state().setCrosshair(target === 'none' ? target : target && vertexOf(target)),
    pickPoint: (target) => quietly(points.pickPoint(target)),
    hoverPoint: (target) => quietly(points.hoverPoint(target)),
    moveCorner(index, target, first) {
      const vertex = vertexOf(target);
      if (vertex) state().moveVertex(index, vertex, first);
    },
    insertCorner(index, target) {
      const vertex = vertexOf(target);
      if (vertex) state().insertVertex(index, vertex);
    },
    cancelCorner: (index) => state().cancelMove(index),
    clickCorner(index) {
      const { drawing, work, setClosed, selectCorner } = state();
      if (drawing && index === 0 && work.now.path.vertices.length > 2) setClosed(true);
      else selectCorner(index);
    },
    removeCorner: (index) => state().removeVertex(index),
    line: {
      drag: (index, at, isNew) => state().dragLineVertex({ index, at, isNew }),
      drop: () => state().dropLineVertex(),
      cancel: () => state().dragLineVertex(undefined),
      click: (index) => state().selectLineVertex(index),
      remove: (index) => state().removeLineVertex(index),
    },
    camera: (camera) => state().setCamera(camera),
    ready() {
      state().setMapState({ kind: 'ready' });
      document.documentElement.dataset.ready = 'true';
      // For tests and the console: what is really on the screen.
      Object.assign(globalThis, { euphratesLine: handle.current });
    },
    backdropFailed: ({ name }) => state().notify({ code: 'backdrop-unreachable', name }),
    failed(why) {
      state().setMapState({ kind: 'failed', why });
      delete document.documentElement.dataset.ready;
    },
  };
}

interface Props {
  readonly session: Session;
  readonly atlas: Atlas;
  readonly handle: MapHandle;
}

/** The map's div. Its program is fetched only now, so that the towns can be read before it has come. */
export function MapHost({ session, atlas, handle }: Props) {
  const { points } = useCommands();
  const div = useRef<HTMLDivElement>(null);
  const failed = useSession((s) => s.mapState.kind === 'failed');
  // Synchronises the session with MapLibre, which lives outside React.
  useEffect(() => {
    const element = div.current;
    if (!element) return;
    let gone = false;
    let stop = () => {};
    let makeScene = createSceneMaker(atlas);
    const start = async () => {
      const { createMapView } = await import('../../map/create-map-view.ts');
      if (gone) return;
      const assets = { atlas, reliefUrl: RELIEF_URL, reliefBounds: RELIEF_BOUNDS };
      const { camera } = session.getState();
      const view = createMapView(
        element,
        assets,
        makeScene(session.getState()),
        camera,
        createEvents(session, atlas, handle, points),
      );
      if (!view) return;
      handle.current = view;
      let fault: Position | undefined;
      const unsubscribe = session.subscribe((now, before) => {
        const scene = makeScene(now);
        view.show(scene);
        // Looked for only where there is a new one: the user may have gone on from the last.
        if (scene.whatIf?.fault && scene.whatIf.fault !== fault) view.reveal(scene.whatIf.fault);
        fault = scene.whatIf?.fault;
        if (now.selection !== before.selection && now.selection.kind !== 'none') {
          const subject = selectedSubject(atlas, now.selection);
          if (subject) view.reveal(subject.at);
        }
      });
      // Figures on the map are said anew in another language.
      const unhear = onSpoken(() => {
        makeScene = createSceneMaker(atlas);
        view.show(makeScene(session.getState()));
      });
      stop = () => {
        unhear();
        unsubscribe();
        view.remove();
        handle.current = undefined;
      };
    };
    start().catch(() => session.getState().setMapState({ kind: 'failed', why: 'not-loaded' }));
    return () => {
      gone = true;
      stop();
    };
  }, [session, atlas, handle, points]);
  return (
    <>
      <div ref={div} className={styles.map} data-failed={failed || undefined} />
      <PointTip />
    </>
  );
}
