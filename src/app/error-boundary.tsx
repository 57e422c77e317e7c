import { Component, type ReactNode } from 'react';
import { t } from '../words/language.ts';
import styles from './error-boundary.module.css';

interface State {
  readonly broken: boolean;
}

/** Our own bugs end here: the page says so, the work is in the link, and the link is offered. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <main className={styles.page} role="alert">
        <h1>{t('app.broken.title')}</h1>
        <p>{t('app.broken.advice')}</p>
        <a href={location.href} onClick={() => location.reload()}>
          <bdi dir="ltr">{location.href}</bdi>
        </a>
      </main>
    );
  }
}
