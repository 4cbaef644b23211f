import { Button, MessageBarActions, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useSession, useSnapshot, useTexts } from '../session/use-session';
import { describeNotice, isShown } from './describe-notice';
import { Bar } from './Bar';

const useStyles = makeStyles({
  details: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** The latest news, until it is dismissed. */
export function NoticeBar() {
  const session = useSession();
  const texts = useTexts();
  const styles = useStyles();
  const notice = useSnapshot((snapshot) => snapshot.notice);
  // The pinned button offers the same sheet after a consolidation: once is enough.
  const opensAnyway = notice?.kind === 'consolidated';
  if (!notice || !isShown(notice)) return null;
  const { intent, sentence, details, sheet } = describeNotice(notice, texts);
  return (
    <Bar intent={intent}>
      <MessageBarBody>
        {sentence}
        {details.length > 0 && (
          <ul className={styles.details}>
            {details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={texts.pane.notices.dismiss}
            icon={<DismissRegular />}
            onClick={() => session.dismissNotice()}
          />
        }
      >
        {sheet !== null && !opensAnyway && (
          <Button onClick={() => void session.navigation.openSheet(sheet)}>{texts.pane.steps.openSheet(sheet)}</Button>
        )}
      </MessageBarActions>
    </Bar>
  );
}
