import { Body1, Button, Field, makeStyles, Radio, RadioGroup, Subtitle1, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Footer } from '../footer/Footer';
import { NoticeBar } from '../notices/NoticeBar';
import { OpenFile } from '../more/setup/OpenFile';
import { useSession, useSnapshot, useTexts } from '../session/use-session';
import { SampleOffer } from './SampleOffer';

const useStyles = makeStyles({
  body: {
    flexGrow: 1,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  title: { margin: 0 },
});

/** The first run in a workbook: what this is, and a programme to begin with. */
export function StartView() {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts();
  const programmes = useSnapshot((snapshot) => snapshot.programmes);
  const suggested = useSnapshot((snapshot) => snapshot.suggested?.programme ?? null);
  const [chosen, setChosen] = useState((suggested ?? programmes[0])?.id ?? '');
  const { start, steps } = texts.pane;
  return (
    <>
      <main className={styles.body}>
        <NoticeBar />
        <Subtitle1 as="h2" className={styles.title}>
          {start.title}
        </Subtitle1>
        <Body1>{start.what}</Body1>
        <Body1>{start.promise}</Body1>
        <Field label={start.choose} hint={suggested ? start.named(suggested.title) : null}>
          <RadioGroup value={chosen} onChange={(_, { value }) => setChosen(value)}>
            {programmes.map(({ id, title }) => (
              <Radio key={id} value={id} label={title} />
            ))}
          </RadioGroup>
        </Field>
        <OpenFile />
        <SampleOffer />
      </main>
      <Footer>
        <Button appearance="primary" size="large" onClick={() => void session.chooseProgramme(chosen)}>
          {steps.useProgramme}
        </Button>
      </Footer>
    </>
  );
}
