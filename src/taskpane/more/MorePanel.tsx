import {
  Body1,
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  Select,
  Subtitle2,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { NoticeBar } from '../notices/NoticeBar';
import { useSession, useSnapshot, useTexts } from '../session/use-session';

const useStyles = makeStyles({
  panel: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  heading: { ...typographyStyles.subtitle1, margin: 0 },
  task: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  title: { margin: 0 },
  steps: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalXL },
});

/** *Việc khác*: what is rarely needed, in one place. It takes the tabs' place and gives it back. */
export function MorePanel({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const texts = useTexts();
  const { more, top } = texts.pane;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const leave = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') onClose();
  };
  return (
    // Escape closes the panel wherever in it the focus is; each control keeps its own keys.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <main className={styles.panel} onKeyDown={leave}>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {more.title}
        </h2>
        <Button onClick={onClose}>{top.closeMore}</Button>
      </div>
      <NoticeBar />
      <WriteReview />
      <Person />
      <LanguageChoice />
      <section>
        <Subtitle2 as="h3" className={styles.title}>
          {more.help}
        </Subtitle2>
        <ol className={styles.steps}>
          {more.helpLines.map((line) => (
            <li key={line}>
              <Body1>{line}</Body1>
            </li>
          ))}
        </ol>
      </section>
    </main>
  );
}

function WriteReview() {
  const styles = useStyles();
  const session = useSession();
  const { more } = useTexts().pane;
  const canWrite = useSnapshot(({ result, work }) => result !== null && work === null);
  const hasResult = useSnapshot(({ result }) => result !== null);
  if (!hasResult) return null;
  return (
    <div className={styles.task}>
      <Button disabledFocusable={!canWrite} onClick={() => void session.writeReview()}>
        {more.writeReview}
      </Button>
      <Caption1>{more.writeReviewHint}</Caption1>
    </div>
  );
}

function Person() {
  const session = useSession();
  const { more } = useTexts().pane;
  const person = useSnapshot((snapshot) => snapshot.person);
  return (
    <Field label={more.person} hint={more.personHint}>
      <Input autoComplete="name" defaultValue={person} onBlur={({ target }) => session.setPerson(target.value)} />
    </Field>
  );
}

function LanguageChoice() {
  const session = useSession();
  const texts = useTexts();
  return (
    <Field label={texts.pane.more.language}>
      <Select
        value={texts.language}
        onChange={(_, { value }) => void session.setLanguage(value === 'en' ? 'en' : 'vi')}
      >
        <option value="vi" lang="vi">
          Tiếng Việt
        </option>
        <option value="en" lang="en">
          English
        </option>
      </Select>
    </Field>
  );
}
