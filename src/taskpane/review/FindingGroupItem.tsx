import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Paged } from '../parts/Paged';
import { useTexts } from '../session/use-session';
import { FindingItem } from './FindingItem';
import type { FindingGroup, KeyedFinding } from './group-findings';

const useStyles = makeStyles({
  words: { display: 'flex', flexDirection: 'column', textAlign: 'left', paddingTop: tokens.spacingVerticalXS },
  name: { fontWeight: tokens.fontWeightSemibold },
  counts: { color: tokens.colorNeutralForeground2 },
  panel: { margin: `0 0 ${tokens.spacingVerticalM}` },
});

interface FindingGroupItemProps {
  readonly group: FindingGroup;
  readonly hasFocus: boolean;
}

/** One unit's findings, folded up or not. */
export function FindingGroupItem({ group, hasFocus }: FindingGroupItemProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const header = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (hasFocus) header.current?.focus();
  }, [hasFocus]);
  const name = group.unit?.name ?? pane.review.noUnit;
  return (
    <AccordionItem value={group.key}>
      <AccordionHeader as="h2" button={{ ref: header }}>
        <span className={styles.words}>
          <span className={styles.name}>{name}</span>
          <Caption1 className={styles.counts}>{pane.board.findings(group.counts)}</Caption1>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <Paged items={group.findings} keyOf={findingKey} label={name}>
          {({ finding }) => <FindingItem finding={finding} />}
        </Paged>
      </AccordionPanel>
    </AccordionItem>
  );
}

const findingKey = ({ key }: KeyedFinding): string => key;
