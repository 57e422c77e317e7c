import { useEffect, useRef } from 'react';
import type { Atlas } from '../atlas/nouns.ts';
import type { MapEvents, MapView, Target } from '../map/scene.ts';
import type { Session } from '../session/session.ts';
import type { Vertex } from '../session/state.ts';
import { RELIEF_URL } from './atlas-urls.ts';
import { createSceneMaker } from './make-scene.ts';
import styles from './map-host.module.css';
import { RELIEF_BOUNDS } from './read-atlas.ts';

/** Where the rest of the app finds the map once there is one. */
export interface MapHandle {
  current: MapView | undefined;
}

function createEvents(session: Session, atlas: Atlas, handle: MapHandle): MapEvents {
  const state = () => session.getState();
  const vertexOf = (target: Target): Vertex | undefined => {
    if ('at' in target) return target;
    const place = atlas.places.get(target.place);
    return place && { at: place.at, place: place.id };
  };
  return {
    pick(target) {
      const vertex = vertexOf(target);
      if (!vertex) return;
      if (state().drawing) state().addVertex(vertex);
      else if (vertex.place) state().pickPlace(vertex.place);
      else state().pickSpot(vertex.at);
    },
    finish: () => state().draw(false),
    cursor: (target) => state().setCursor(target && vertexOf(target)),
    pickPoint() {},
    hoverPoint() {},
    moveCorner(index, target, first) {
      const vertex = vertexOf(target);
      if (vertex) state().moveVertex(index, vertex, first);
    },
    insertCorner(index, target) {
      const vertex = vertexOf(target);
      if (vertex) state().insertVertex(index, vertex);
    },
    clickCorner(index) {
      const { drawing, work, setClosed, draw, selectCorner } = state();
      if (drawing && index === 0 && work.now.path.vertices.length > 2) {
        setClosed(true);
        draw(false);
      } else selectCorner(index);
    },
    removeCorner: (index) => state().removeVertex(index),
    camera: (camera) => state().setCamera(camera),
    ready() {
      state().setMapState({ kind: 'ready' });
      document.documentElement.dataset.ready = 'true';
      // For tests and the console: what is really on the screen.
      Object.assign(globalThis, { euphratesLine: handle.current });
    },
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
  const div = useRef<HTMLDivElement>(null);
  // Synchronises the session with MapLibre, which lives outside React.
  useEffect(() => {
    const element = div.current;
    if (!element) return;
    let gone = false;
    let stop = () => {};
    const makeScene = createSceneMaker(atlas);
    const start = async () => {
      const { createMapView } = await import('../map/create-map-view.ts');
      if (gone) return;
      const assets = { atlas, reliefUrl: RELIEF_URL, reliefBounds: RELIEF_BOUNDS };
      const { camera } = session.getState();
      const view = createMapView(
        element,
        assets,
        makeScene(session.getState()),
        camera,
        createEvents(session, atlas, handle),
      );
      if (!view) return;
      handle.current = view;
      const unsubscribe = session.subscribe((now, before) => {
        view.show(makeScene(now));
        if (now.selection !== before.selection && now.selection.kind !== 'none') {
          const at =
            now.selection.kind === 'spot' ? now.selection.at : atlas.places.get(now.selection.id)?.at;
          if (at) view.reveal(at);
        }
      });
      stop = () => {
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
  }, [session, atlas, handle]);
  return <div ref={div} className={styles.map} />;
}
