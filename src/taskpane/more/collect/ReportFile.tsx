import { Body1, Caption1, Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { JudgedReport } from '../../../app/collect/file-verdict';
import { countFindings, kindOf } from '../../../domain/finding/count-findings';
import type { Finding } from '../../../domain/finding/finding';
import type { ReportChange } from '../../../domain/report/compare-readings';
import { HEADINGS } from '../../../domain/report/form-words';
import { Paged } from '../../parts/Paged';
import { StatusIcon } from '../../parts/StatusIcon';
import { useStatusLine } from '../../parts/use-status-line';
import { useSession, useSnapshot, useTexts } from '../../session/use-session';

const useStyles = makeStyles({
  file: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  unit: { fontWeight: tokens.fontWeightSemibold },
  findings: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, textAlign: 'left' },
});

/** Findings that are told before the report is taken in; the rest is seen in *Rà soát*. */
const SHOWN = 3;
const WEIGHT: Readonly<Record<ReturnType<typeof kindOf>, number>> = { error: 0, warning: 1, info: 2, accepted: 3 };

interface ReportFileProps {
  readonly file: JudgedReport;
  readonly isChosen: boolean;
  /** Other files are reports of the same unit. */
  readonly hasRivals: boolean;
}

/** A report that came in: whose it is, what it takes the place of, what is wrong with it, and whether it is taken in. */
export function ReportFile({ file, isChosen, hasRivals }: ReportFileProps) {
  const styles = useStyles();
  const statusLine = useStatusLine();
  const session = useSession();
  const { collect } = useTexts().pane;
  const working = useSnapshot(({ work }) => work !== null);
  const { unit, status, predecessor, changes } = file.verdict;
  const findings = [...file.verdict.findings].sort((a, b) => WEIGHT[kindOf(a)] - WEIGHT[kindOf(b)]);
  const [worst] = findings;
  const words = predecessor.kind === 'received' ? collect.replace(unit.name) : collect.take(unit.name);
  const counts = collect.counts(countFindings(findings));
  return (
    <div className={styles.file}>
      <Body1 className={styles.unit}>{unit.name}</Body1>
      <Caption1>{file.name}</Caption1>
      <Caption1>{collect.predecessor(predecessor, changes.length)}</Caption1>
      <span className={statusLine}>
        <StatusIcon of={worst && counts !== '' ? kindOf(worst) : status} />
        <Body1>{counts === '' ? collect.flawless : counts}</Body1>
      </span>
      <TopFindings worst={findings} />
      {predecessor.kind !== 'none' && changes.length > 0 && <Changes changes={changes} />}
      {hasRivals && <Caption1>{collect.severalFiles(unit.name)}</Caption1>}
      <Checkbox
        label={words}
        checked={isChosen}
        disabled={working}
        onChange={(_, { checked }) => session.collecting.choose(file.id, checked === true)}
      />
    </div>
  );
}

function TopFindings({ worst }: { readonly worst: readonly Finding[] }) {
  const styles = useStyles();
  const texts = useTexts();
  if (worst.length === 0) return null;
  const left = worst.length - SHOWN;
  return (
    <ul className={styles.findings}>
      {worst.slice(0, SHOWN).map((finding, i) => (
        <li key={i}>
          <Caption1>{sentence(finding, texts)}</Caption1>
        </li>
      ))}
      {left > 0 && (
        <li>
          <Caption1>{texts.pane.collect.moreFindings(left)}</Caption1>
        </li>
      )}
    </ul>
  );
}

/** Where and what; the file is named above. */
function sentence(finding: Finding, texts: ReturnType<typeof useTexts>): string {
  const { sheet } = finding.place;
  const where = texts.place({ ...finding.place, sheet: sheet && { ...sheet, file: null } });
  return where === null ? texts.finding(finding) : `${where}: ${texts.finding(finding)}`;
}

function Changes({ changes }: { readonly changes: readonly ReportChange[] }) {
  const styles = useStyles();
  const { collect } = useTexts().pane;
  const [isOpen, setIsOpen] = useState(false);
  const label = collect.showChanges(changes.length);
  return (
    <>
      <Link as="button" className={styles.link} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {label}
      </Link>
      {isOpen && (
        <Paged items={changes} keyOf={({ code, column }) => `${code} ${column}`} label={label} size={20}>
          {({ code, column, from, to }) => <Caption1>{collect.change(code, HEADINGS[column], from, to)}</Caption1>}
        </Paged>
      )}
    </>
  );
}
