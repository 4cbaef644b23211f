import { MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../domain/finding/finding';
import { cellAddress } from '../../domain/report/address';
import { Paged } from '../parts/Paged';
import { PlaceLink } from '../parts/PlaceLink';
import { useSnapshot, useTexts } from '../session/use-session';
import { Bar } from './Bar';

const useStyles = makeStyles({
  body: { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
});

/** Excel's figures that contradict the add-in's: nothing may be trusted before these are cleared up. */
export function DifferencesBar() {
  const styles = useStyles();
  const texts = useTexts();
  const differences = useSnapshot((snapshot) => snapshot.differences);
  if (differences.length === 0) return null;
  const sentence = texts.pane.notices.differences(differences.length);
  return (
    <Bar intent="error">
      <MessageBarBody className={styles.body}>
        {sentence}
        <Paged items={differences} keyOf={keyOf} label={sentence} size={3}>
          {({ place }: Finding) => <PlaceLink place={place} />}
        </Paged>
      </MessageBarBody>
    </Bar>
  );
}

const keyOf = ({ place: { sheet, cell } }: Finding): string => `${sheet?.name ?? ''} ${cell ? cellAddress(cell) : ''}`;
