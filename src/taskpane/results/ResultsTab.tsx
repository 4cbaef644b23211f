import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1Strong,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Summary } from '../../domain/summary/summary';
import { Paged } from '../parts/Paged';
import { StatusIcon } from '../parts/StatusIcon';
import { useTexts } from '../session/use-session';
import { countStatuses } from './count-statuses';
import { resultSections, UNFOLDED, type ResultRow } from './result-sections';
import { TargetItem } from './TargetItem';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { fontWeight: tokens.fontWeightSemibold },
  panel: { margin: 0 },
});

/** *Kết quả*: one sentence that says how things stand, then every target, the worst first. */
export function ResultsTab({ summary }: { readonly summary: Summary }) {
  const styles = useStyles();
  const texts = useTexts();
  const sections = useMemo(() => resultSections(summary), [summary]);
  const counts = useMemo(() => countStatuses(summary), [summary]);
  const [open, setOpen] = useState<readonly string[]>(UNFOLDED);
  const missing = summary.examination.units.filter(({ status }) => status === 'missing').map(({ unit }) => unit);
  const { results } = texts.pane;
  return (
    <div className={styles.tab}>
      <Body1Strong>{results.opening(counts, texts.units.unitNames(missing))}</Body1Strong>
      <Accordion
        multiple
        collapsible
        openItems={[...open]}
        onToggle={(_, { openItems }) => setOpen(openItems as string[])}
      >
        {sections.map(({ name, rows }) => (
          <AccordionItem key={name} value={name}>
            <AccordionHeader as="h2" icon={<StatusIcon of={name} />}>
              <span className={styles.heading}>{`${results.section[name]} (${rows.length})`}</span>
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <Paged items={rows} keyOf={rowKey} label={results.section[name]} size={30}>
                {(row) => <TargetItem row={row} summary={summary} />}
              </Paged>
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </div>
  );
}

const rowKey = ({ key }: ResultRow): string => key;
