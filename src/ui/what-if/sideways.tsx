import { useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { shiftLine } from '../../atlas/shift-line.ts';
import { flippedBy, sweep } from '../../verdict/sweep.ts';
import { formatCount } from '../../words/figures.ts';
import { t } from '../../words/language.ts';
import { shiftProblem } from '../../words/line-problems.ts';
import {
  readShift,
  SHIFT_LIMIT,
  shiftEnd,
  shiftedName,
  shiftText,
  shiftWords,
} from '../../words/what-if-words.ts';
import { useActions, useAtlas, useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { Fold } from '../controls/fold.tsx';
import { Status } from '../controls/status.tsx';
import { TextInput } from '../controls/text-input.tsx';
import { ValueSlider } from '../controls/value-slider.tsx';
import styles from './sideways.module.css';
import { SweepChart } from './sweep-chart.tsx';
import { SweepTable } from './sweep-table.tsx';
import panel from './what-if-panel.module.css';

/** A step of the slider. */
const STEP_METRES = 250;
/** React Aria turns its thumb round with its language. West is at the left in every one, as on the map. */
const UNMIRRORED = 'en';

/** The line moved sideways by growing widths: what would change, before anything is made of it. */
export function Sideways() {
  const atlas = useAtlas();
  const shift = useSession((s) => s.whatIf.shift);
  const units = useSession((s) => s.settings.units);
  const { tryShift, addLine } = useActions();
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const swept = useMemo(() => sweep(atlas), [atlas]);
  const count = flippedBy(swept.flips, shift > 0 ? 'ne' : 'sw', Math.abs(shift)).length;
  const keep = () => {
    const moved = shiftLine(atlas.line, shift);
    const [found] = moved.ok ? [] : moved.problems;
    setProblem(found && shiftProblem(found, units));
    if (moved.ok) addLine(shiftedName(shift, units), moved.value);
  };
  return (
    <div className={panel.part}>
      <h3 className={panel.title}>{t('whatIf.shift.title')}</h3>
      <SweepChart flips={swept.flips} shift={shift} />
      <I18nProvider locale={UNMIRRORED}>
        <div dir="ltr">
          <ValueSlider
            label={t('whatIf.shift.slider')}
            least={-SHIFT_LIMIT}
            most={SHIFT_LIMIT}
            step={STEP_METRES}
            value={shift}
            say={(metres) => shiftWords(metres, units)}
            onChange={tryShift}
          />
          <p className={styles.ends} aria-hidden="true">
            <bdi>{shiftEnd('sw', units)}</bdi>
            <span>{formatCount(0)}</span>
            <bdi>{shiftEnd('ne', units)}</bdi>
          </p>
        </div>
      </I18nProvider>
      <div className={styles.effect}>
        {/* The slider says it itself. */}
        <strong>{shiftWords(shift, units)}</strong>
        <Status text={shift === 0 ? '' : t('whatIf.shift.effect', { count })} />
      </div>
      <div className={styles.keep}>
        <TextInput
          label={t('whatIf.shift.field', { unit: t(`units.${units}`) })}
          value={shiftText(shift, units)}
          problem={(text) =>
            readShift(text, units) === undefined
              ? t('whatIf.shift.notShift', { most: shiftText(SHIFT_LIMIT, units) })
              : undefined
          }
          onSubmit={(text) => tryShift(readShift(text, units) ?? 0)}
        />
        <Button label={t('whatIf.shift.keep')} isDisabled={shift === 0} onPress={keep} />
      </div>
      <div role="alert" className={panel.said}>
        {problem && <p className={panel.fault}>{problem}</p>}
      </div>
      <Fold title={t('whatIf.sweep.title')}>
        <SweepTable sweep={swept} />
      </Fold>
    </div>
  );
}
