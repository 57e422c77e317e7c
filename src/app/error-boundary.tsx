import { Component, type ReactNode } from 'react';
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
        <h1>Something in this app broke</h1>
        <p>
          That is our mistake, not yours. What you picked and measured is in this link; open it again to go
          on.
        </p>
        <a href={location.href} onClick={() => location.reload()}>
          {location.href}
        </a>
      </main>
    );
  }
}
