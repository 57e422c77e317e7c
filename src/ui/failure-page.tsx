import type { AtlasProblem } from '../atlas/files.ts';
import { atlasProblem } from '../words/problem-words.ts';
import { useCommands } from './context.ts';
import { Button } from './controls/button.tsx';
import styles from './failure-page.module.css';

/** In place of the app where its data cannot be had: what happened, to which file, and what to do. */
export function FailurePage({ problems }: { readonly problems: readonly AtlasProblem[] }) {
  const { reload } = useCommands();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>The atlas could not be opened</h1>
      <div role="alert">
        <ul className={styles.problems}>
          {problems.map((problem) => (
            <li key={problem.file + problem.code}>{atlasProblem(problem)}</li>
          ))}
        </ul>
      </div>
      <p className={styles.advice}>
        No figure is shown, because it could not be trusted. Check the connection or the installation, then
        try again; your link is kept.
      </p>
      <Button look="primary" label="Try again" onPress={reload} />
    </main>
  );
}
