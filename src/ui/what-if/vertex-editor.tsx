import { lngLat } from '../../geo/lng-lat.ts';
import type { WhatIfLine } from '../../session/what-if.ts';
import { formatAt } from '../../words/coordinates.ts';
import { formatLength, plain } from '../../words/figures.ts';
import { t } from '../../words/language.ts';
import { useActions, useCommands, useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { MenuButton } from '../controls/menu-button.tsx';
import { PlaceSearch } from '../search/place-search.tsx';
import styles from './vertex-editor.module.css';
import panel from './what-if-panel.module.css';

/** The vertices one by one: all that the hand can do on the map, by names, figures and buttons. */
function OneVertex({ line, index }: { readonly line: WhatIfLine; readonly index: number }) {
  const coords = useSession((s) => s.settings.coords);
  const { selectLineVertex, moveLineVertex, insertLineVertex, removeLineVertex } = useActions();
  const { showSpot, crosshair } = useCommands();
  const { vertices } = line;
  const at = vertices[index];
  if (!at) return null;
  const select = (to: number) => {
    selectLineVertex(to);
    const spot = vertices[to];
    if (spot) showSpot(spot);
  };
  const beside = vertices[index + 1] ?? vertices[index - 1];
  const insert = () => {
    const middle = beside && lngLat((at[0] + beside[0]) / 2, (at[1] + beside[1]) / 2);
    if (middle?.ok) insertLineVertex(vertices[index + 1] ? index + 1 : index, middle.value);
  };
  const toCrosshair = () => {
    const to = crosshair();
    if (to) moveLineVertex(index, to);
  };
  return (
    <>
      <div className={styles.stepper}>
        <Button label={t('whatIf.shape.back')} isDisabled={index === 0} onPress={() => select(index - 1)} />
        <p role="status" className={styles.which}>
          <strong>{t('whatIf.shape.vertex', { number: index + 1, count: vertices.length })}</strong>
          <bdi dir="ltr">{formatAt(at, coords)}</bdi>
        </p>
        <Button
          label={t('whatIf.shape.next')}
          isDisabled={index === vertices.length - 1}
          onPress={() => select(index + 1)}
        />
      </div>
      <div className={panel.bar}>
        <Button look="icon" icon="seen" label={t('whatIf.shape.show')} onPress={() => showSpot(at)} />
        <Button label={t('whatIf.shape.toCrosshair')} onPress={toCrosshair} />
        <Button label={t('whatIf.shape.add')} onPress={insert} />
        <Button
          look="icon"
          icon="trash"
          label={t('whatIf.shape.remove')}
          isDisabled={vertices.length <= 2}
          onPress={() => removeLineVertex(index)}
        />
      </div>
      <PlaceSearch label={t('whatIf.shape.move')} onPick={(found) => moveLineVertex(index, found.at)} />
    </>
  );
}

/** How far a line may move by the loss of vertices. */
const TOLERANCES = [50, 250, 1000] as const;

/** The shape of the chosen line. */
export function VertexEditor({ line }: { readonly line: WhatIfLine }) {
  const editing = useSession((s) => s.whatIf.editing);
  const vertex = useSession((s) => s.whatIf.vertex);
  const units = useSession((s) => s.settings.units);
  const { editLine, thinLine } = useActions();
  const index = Math.min(vertex ?? 0, line.vertices.length - 1);
  return (
    <div className={panel.part}>
      <div className={panel.bar}>
        <h3 className={panel.title}>{t('whatIf.shape.title')}</h3>
        <span className={panel.gap} />
        {editing && (
          <MenuButton
            label={t('whatIf.shape.fewer')}
            icon="more"
            choices={TOLERANCES.map((metres) => ({
              id: String(metres),
              label: t('whatIf.shape.fewerWithin', { far: plain(formatLength(metres, units)) }),
              act: () => thinLine(metres),
            }))}
          />
        )}
        <Button label={t('whatIf.shape.edit')} pressed={editing} onPress={() => editLine(!editing)} />
      </div>
      {editing && (
        <>
          <p className={panel.text}>{t('whatIf.shape.how')}</p>
          <OneVertex line={line} index={index} />
        </>
      )}
    </div>
  );
}
