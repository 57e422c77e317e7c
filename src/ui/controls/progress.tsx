import { ProgressBar } from 'react-aria-components';
import styles from './progress.module.css';

interface Props {
  readonly label: string;
  /** 0 to 1; undefined where the end is not known. */
  readonly share: number | undefined;
  /** What is done, in words. */
  readonly text: string;
}

export const Progress = ({ label, share, text }: Props) => (
  <ProgressBar
    className={styles.progress ?? ''}
    aria-label={label}
    isIndeterminate={share === undefined}
    value={(share ?? 0) * 100}
    valueLabel={text}
  >
    {({ percentage }) => (
      <>
        <span className={styles.track} data-unknown={share === undefined || undefined}>
          <span className={styles.fill} style={{ inlineSize: `${percentage ?? 30}%` }} />
        </span>
        <span className={styles.text}>{text}</span>
      </>
    )}
  </ProgressBar>
);
