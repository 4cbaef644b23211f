import { AccordionHeader, AccordionItem, AccordionPanel, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { StatusIcon, type StatusLike } from './StatusIcon';

const useStyles = makeStyles({
  heading: { fontWeight: tokens.fontWeightSemibold },
  panel: { margin: 0 },
});

interface FoldedSectionProps {
  readonly name: string;
  readonly icon: StatusLike;
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

/** Things of one kind in an accordion: how many there are is read without opening it. */
export function FoldedSection({ name, icon, title, count, children }: FoldedSectionProps) {
  const styles = useStyles();
  return (
    <AccordionItem value={name}>
      <AccordionHeader as="h2" icon={<StatusIcon of={icon} />}>
        <span className={styles.heading}>{`${title} (${count})`}</span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
