import type { Importing } from '../../session/point-set.ts';
import { t } from '../../words/language.ts';
import { crsOffer, fileNote } from '../../words/point-problems.ts';
import { fileWords, progressWords, sampleWords, whyNotImport } from '../../words/points-words.ts';
import { useCommands } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { InTurn } from '../controls/in-turn.tsx';
import { Progress } from '../controls/progress.tsx';
import styles from './import-preview.module.css';
import { MappingFields } from './mapping-fields.tsx';
import { SampleTable } from './sample-table.tsx';

type Understood = Extract<Importing, { kind: 'preview' | 'loading' }>;
type Loading = Extract<Importing, { kind: 'loading' }>;

/**
 * Before anything goes in: what was guessed, how the first rows read by it, and what can be corrected. While it goes in
 * all stays where it is, and only the foot tells how far it is: the less is painted, the sooner it is done.
 */
export function ImportPreview({ importing }: { readonly importing: Understood }) {
  const { points } = useCommands();
  const { preview, mapping, sample, bytes, kind } = importing;
  const isBusy = kind === 'loading';
  const offers = mapping ? preview.offers.filter((crs) => crs !== mapping.crs) : [];
  return (
    <InTurn>
      <ul className={styles.facts}>
        <li>{fileWords(preview.format, bytes)}</li>
        {preview.notes.map((note) => (
          <li key={JSON.stringify(note)}>{fileNote(note, preview.columns)}</li>
        ))}
      </ul>
      {mapping?.crs === 'degrees' &&
        offers.map((crs) => (
          <div key={crs} className={styles.offer} inert={isBusy}>
            <p>{crsOffer(crs)}</p>
            <Button
              label={t(`points.convert.${crs}`)}
              onPress={() => points.setMapping({ ...mapping, crs })}
            />
          </div>
        ))}
      <div className={styles.fields} inert={isBusy}>
        <MappingFields preview={preview} mapping={mapping} />
      </div>
      <SampleTable preview={preview} mapping={mapping} sample={sample} stale={!isBusy && importing.stale} />
      <Foot importing={importing} />
    </InTurn>
  );
}

/** Its buttons stay where they are while all goes in: the second click or key of a hasty hand ends nothing. */
function Foot({ importing }: { readonly importing: Understood }) {
  const { points } = useCommands();
  const { mapping, sample, kind } = importing;
  const why = whyNotImport(sample, mapping !== undefined);
  return (
    <div className={styles.foot}>
      <div className={styles.summary}>
        <p role="status" className={kind === 'loading' ? 'visually-hidden' : ''}>
          {kind === 'loading' ? t('points.import.judging') : (why ?? sampleWords(sample))}
        </p>
        {kind === 'loading' && <HowFar importing={importing} />}
      </div>
      <Button label={t('points.cancel')} onPress={points.cancelImport} />
      <Button
        look="primary"
        label={t('points.import.confirm')}
        isDisabled={kind === 'loading' || why !== undefined || importing.stale}
        onPress={points.confirmImport}
      />
    </div>
  );
}

const HowFar = ({ importing: { rows, read, bytes } }: { readonly importing: Loading }) => (
  <Progress
    label={t('points.import.judging')}
    share={bytes > 0 ? Math.min(1, read / bytes) : undefined}
    text={progressWords(rows, read, bytes)}
  />
);
