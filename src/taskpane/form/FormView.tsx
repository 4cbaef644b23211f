import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Footer } from '../footer/Footer';
import { NoticeBar } from '../notices/NoticeBar';
import { useSession, useSnapshot } from '../session/use-session';
import { CheckedForm } from './CheckedForm';
import { UnknownProgramme } from './UnknownProgramme';
import { useUnitFormTexts } from './use-unit-form-texts';

const useStyles = makeStyles({
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
});

/** A unit's own form while it is filled: what is still to be done, and the way out for who collects such forms. */
export function FormView() {
  const styles = useStyles();
  const session = useSession();
  const texts = useUnitFormTexts();
  const form = useSnapshot((snapshot) => snapshot.form);
  return (
    <>
      <main className={styles.body}>
        <NoticeBar />
        {form?.kind === 'checked' && <CheckedForm sheet={form.sheet} check={form.check} />}
        {form?.kind === 'unknown-programme' && <UnknownProgramme programme={form.programme} />}
      </main>
      <Footer>
        <Caption1 id="leave-hint">{texts.leaveHint}</Caption1>
        <Button aria-describedby="leave-hint" onClick={() => session.unitForms.leave()}>
          {texts.leave}
        </Button>
      </Footer>
    </>
  );
}
