import { Component, type ReactNode } from 'react';

interface CrashProps {
  /** What is said instead of an empty pane. */
  readonly sentence: () => string;
  readonly children: ReactNode;
}

/** Says a sentence where drawing the pane fails. The error itself goes on to whoever looks for it. */
export class Crash extends Component<CrashProps, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <p role="alert">{this.props.sentence()}</p> : this.props.children;
  }
}
