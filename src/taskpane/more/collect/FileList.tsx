import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { JudgedFile, JudgedReport } from '../../../app/collect/file-verdict';
import { Paged } from '../../parts/Paged';
import { StatusIcon } from '../../parts/StatusIcon';
import type { IncomingFiles } from '../../session/snapshot';
import { useTexts } from '../../session/use-session';
import { ReportFile } from './ReportFile';

const useStyles = makeStyles({
  heading: { margin: 0 },
  problem: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
    '& svg': { marginTop: tokens.spacingVerticalXXS },
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** What became of the files: reports to take in or leave out, and files that are none, each with its reason. */
export function FileList({ incoming: { files, chosen } }: { readonly incoming: IncomingFiles }) {
  const styles = useStyles();
  const { collect } = useTexts().pane;
  const reports = files.filter(isReport);
  const problems = files.filter((file) => !isReport(file));
  const rivals = countByUnit(reports);
  return (
    <>
      <Body1>{collect.overview(files.length, reports.length, problems.length)}</Body1>
      {problems.length > 0 && (
        <section>
          <Subtitle2 as="h3" className={styles.heading}>
            {collect.problems}
          </Subtitle2>
          <Paged items={problems} keyOf={fileId} label={collect.problems}>
            {(file) => <ProblemFile file={file} />}
          </Paged>
        </section>
      )}
      {reports.length > 0 && (
        <section>
          <Subtitle2 as="h3" className={styles.heading}>
            {collect.list}
          </Subtitle2>
          <Paged items={reports} keyOf={fileId} label={collect.list} size={20}>
            {(file) => (
              <ReportFile
                file={file}
                isChosen={chosen.has(file.id)}
                hasRivals={(rivals.get(file.verdict.unit.code) ?? 0) > 1}
              />
            )}
          </Paged>
        </section>
      )}
    </>
  );
}

const isReport = (file: JudgedFile): file is JudgedReport => file.verdict.kind === 'report';
const fileId = ({ id }: JudgedFile): string => id;

function countByUnit(reports: readonly JudgedReport[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { verdict } of reports) counts.set(verdict.unit.code, (counts.get(verdict.unit.code) ?? 0) + 1);
  return counts;
}

function ProblemFile({ file }: { readonly file: JudgedFile }) {
  const styles = useStyles();
  const { collect } = useTexts().pane;
  if (file.verdict.kind === 'report') return null;
  return (
    <div className={styles.problem}>
      <StatusIcon of="error" />
      <div className={styles.words}>
        <Body1 className={styles.name}>{file.name}</Body1>
        <Body1>{collect.problem(file.verdict.problem)}</Body1>
      </div>
    </div>
  );
}
