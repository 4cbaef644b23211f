import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ProgrammeMistake } from '../../../domain/programme/mistake';
import { cellAddress } from '../../../domain/report/address';
import { programmeMistakeSentence as english } from '../../../locales/en/programme-mistake-sentences';
import { programmeMistakeSentence as vietnamese } from '../../../locales/vi/programme-mistake-sentences';
import { Paged } from '../../parts/Paged';
import { PlaceLink } from '../../parts/PlaceLink';
import { StatusIcon } from '../../parts/StatusIcon';
import { useDecisionTexts } from '../../parts/use-decision-texts';
import { useTexts } from '../../session/use-session';

/** Few ever read these: they come with this list, in both languages, and not with the pane. */
const SENTENCES = { vi: vietnamese, en: english } as const;

const useStyles = makeStyles({
  title: { margin: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    '& svg': { marginTop: tokens.spacingVerticalXXS },
  },
  jump: { gridColumn: 2 },
});

/** What must be put right on the programme's sheets, each with the way to its cell. */
export function MistakeList({ mistakes }: { readonly mistakes: readonly ProgrammeMistake[] }) {
  const styles = useStyles();
  const setup = useDecisionTexts();
  return (
    <section>
      <Subtitle2 as="h3" className={styles.title}>
        {`${setup.mistakes} (${mistakes.length})`}
      </Subtitle2>
      <Paged items={mistakes} keyOf={keyOf} label={setup.mistakes} size={30}>
        {(mistake) => <Mistake mistake={mistake} />}
      </Paged>
    </section>
  );
}

function Mistake({ mistake }: { readonly mistake: ProgrammeMistake }) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <div className={styles.item}>
      <StatusIcon of="error" />
      <Body1>{SENTENCES[texts.language](mistake)}</Body1>
      <div className={styles.jump}>
        <PlaceLink place={mistake} />
      </div>
    </div>
  );
}

const keyOf = ({ sheet, cell, what }: ProgrammeMistake): string =>
  `${sheet?.id ?? ''} ${cell ? cellAddress(cell) : ''} ${JSON.stringify(what)}`;
