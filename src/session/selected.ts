/** What is picked, as something to judge. */
import type { Atlas } from '../atlas/nouns.ts';
import { placeSubject, type Subject, spotSubject } from '../verdict/subject.ts';
import type { Selection } from './state.ts';

/** Undefined where nothing is picked, or a place that the atlas does not know. */
export function selectedSubject(atlas: Atlas, selection: Selection): Subject | undefined {
  switch (selection.kind) {
    case 'none':
      return undefined;
    case 'place': {
      const place = atlas.places.get(selection.id);
      return place && placeSubject(place);
    }
    default:
      return spotSubject(selection.at, selection.errorMetres);
  }
}
