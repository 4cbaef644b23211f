import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { FindingCounts } from '../../domain/finding/count-findings';
import { StatusIcon } from '../parts/StatusIcon';
import { useTexts } from '../session/use-session';
import type { Filter } from './group-findings';

const useStyles = makeStyles({
  filter: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  choice: { minWidth: 0 },
});

interface SeverityFilterProps {
  readonly counts: FindingCounts;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** Shows findings of one kind only; each choice says how many there are. */
export function SeverityFilter({ counts, filter, onFilter }: SeverityFilterProps) {
  const styles = useStyles();
  const { number, pane } = useTexts();
  const { review } = pane;
  const { error, warning, info, accepted } = counts;
  const kinds = (['error', 'warning', 'info', 'accepted'] as const).filter((kind) => counts[kind] > 0);
  return (
    <div role="group" aria-label={review.filter} className={styles.filter}>
      <ToggleButton
        className={styles.choice}
        size="small"
        shape="circular"
        checked={filter === 'all'}
        onClick={() => onFilter('all')}
      >
        {`${review.all} ${number(error + warning + info + accepted)}`}
      </ToggleButton>
      {kinds.map((kind) => (
        <ToggleButton
          key={kind}
          className={styles.choice}
          size="small"
          shape="circular"
          icon={<StatusIcon of={kind} />}
          checked={filter === kind}
          onClick={() => onFilter(kind)}
        >
          {`${review.severity[kind]} ${number(counts[kind])}`}
        </ToggleButton>
      ))}
    </div>
  );
}
