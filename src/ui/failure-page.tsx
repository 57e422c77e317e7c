import type { AtlasProblem } from '../atlas/files.ts';
import { t } from '../words/language.ts';
import { atlasProblem } from '../words/problem-words.ts';
import { useCommands } from './context.ts';
import { Button } from './controls/button.tsx';
import styles from './failure-page.module.css';

/** In place of the app where its data cannot be had: what happened, to which file, and what to do. */
export function FailurePage({ problems }: { readonly problems: readonly AtlasProblem[] }) {
  const { reload } = useCommands();
  return (
    <main className={styles.page}>
      <p className={styles.name}>{t('app.name')}</p>
      <h1 className={styles.title}>{t('app.failure.title')}</h1>
      <div role="alert">
        <ul className={styles.problems}>
          {problems.map((problem) => (
            <li key={problem.file + problem.code}>{atlasProblem(problem)}</li>
          ))}
        </ul>
      </div>
      <p className={styles.advice}>{t('app.failure.advice')}</p>
      <Button look="primary" label={t('app.failure.again')} onPress={reload} />
    </main>
  );
}
