import type { Importing } from '../../session/point-set.ts';
import { t } from '../../words/language.ts';
import { crsOffer, fileNote } from '../../words/point-problems.ts';
import { fileWords, sampleWords, whyNotImport } from '../../words/points-words.ts';
import { useCommands } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { InTurn } from '../controls/in-turn.tsx';
import styles from './import-preview.module.css';
import { MappingFields } from './mapping-fields.tsx';
import { SampleTable } from './sample-table.tsx';

type Previewing = Extract<Importing, { kind: 'preview' }>;

/** Before anything goes in: what was guessed, how the first rows read by it, and what can be corrected. */
export function ImportPreview({ importing }: { readonly importing: Previewing }) {
  const { points } = useCommands();
  const { preview, mapping, sample, stale, bytes } = importing;
  const why = whyNotImport(sample, mapping !== undefined);
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
          <div key={crs} className={styles.offer}>
            <p>{crsOffer(crs)}</p>
            <Button
              label={t(`points.convert.${crs}`)}
              onPress={() => points.setMapping({ ...mapping, crs })}
            />
          </div>
        ))}
      <MappingFields preview={preview} mapping={mapping} />
      <SampleTable preview={preview} mapping={mapping} sample={sample} stale={stale} />
      <div className={styles.foot}>
        <p role="status" className={styles.summary}>
          {why ?? sampleWords(sample)}
        </p>
        <Button label={t('points.cancel')} onPress={points.cancelImport} />
        <Button
          look="primary"
          label={t('points.import.confirm')}
          isDisabled={why !== undefined}
          onPress={points.confirmImport}
        />
      </div>
    </InTurn>
  );
}
