import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../../session/use-session';
import { PanelBody } from '../PanelBody';

const useStyles = makeStyles({
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** *Cách làm*: a quarter's work in a few lines. */
export function HelpPanel() {
  const styles = useStyles();
  const { more } = useTexts().pane;
  return (
    <PanelBody>
      <ol className={styles.steps}>
        {more.helpLines.map((line) => (
          <li key={line}>
            <Body1>{line}</Body1>
          </li>
        ))}
      </ol>
    </PanelBody>
  );
}
