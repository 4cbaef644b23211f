import {
  FluentProvider,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Button,
  Spinner,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../../locales/format-number';
import type { Bench } from './bench';
import { FormulaBar } from './FormulaBar';
import { GridPlace } from './GridPlace';
import { PanePlace } from './PanePlace';
import type { Ribbon } from './read-ribbon';
import { RibbonBar } from './RibbonBar';
import { SheetTabs } from './SheetTabs';
import { StatusBar } from './StatusBar';
import { useBench } from './use-bench';
import { useDroppedFile } from './use-dropped-file';
import { useRegionKeys } from './use-region-keys';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    minWidth: '640px',
    backgroundColor: tokens.colorNeutralBackground3,
    '--heading': tokens.colorNeutralBackground3,
    '--heading-ink': tokens.colorNeutralForeground2,
    '--heading-line': tokens.colorNeutralStroke1,
    '--heading-chosen': tokens.colorNeutralBackground3Selected,
    '--heading-chosen-ink': tokens.colorNeutralForeground1,
  },
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  desk: { flexGrow: 1, minHeight: 0, display: 'flex' },
  book: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  waiting: { flexGrow: 1 },
  dropping: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-4px' },
});

interface WorkbenchProps {
  readonly bench: Bench;
  readonly ribbonOf: (language: Language) => Ribbon;
}

/** The page: a workbook on the left, the add-in's real pane on the right, Excel's commands above. */
export function Workbench({ bench, ribbonOf }: WorkbenchProps) {
  const styles = useStyles();
  const { texts, scheme, desk, notice } = useBench(bench);
  const ribbon = useMemo(() => ribbonOf(texts.language), [ribbonOf, texts.language]);
  const [page, setPage] = useState<HTMLElement | null>(null);
  const isDropping = useDroppedFile(page, (file) => void bench.openFile(file));
  useRegionKeys(page);
  useEffect(() => {
    document.documentElement.lang = texts.language;
    document.title = texts.title;
  }, [texts]);
  return (
    // What the provider wears its portals wear too, so that the page's own looks stand inside it.
    <FluentProvider theme={scheme === 'dark' ? webDarkTheme : webLightTheme}>
      <div ref={setPage} className={mergeClasses(styles.page, styles[scheme], isDropping && styles.dropping)}>
        <RibbonBar bench={bench} ribbon={ribbon} />
        <div role="status">{notice && <NoticeLine bench={bench} notice={notice} />}</div>
        {desk ? (
          <main className={styles.desk}>
            <div className={styles.book}>
              <FormulaBar bench={bench} desk={desk} />
              <GridPlace desk={desk} />
              <SheetTabs bench={bench} desk={desk} />
            </div>
            <PanePlace bench={bench} desk={desk} />
          </main>
        ) : (
          <main className={styles.waiting}>
            <Spinner label={texts.loading} />
          </main>
        )}
        <StatusBar bench={bench} />
      </div>
    </FluentProvider>
  );
}

function NoticeLine({
  bench,
  notice,
}: {
  readonly bench: Bench;
  readonly notice: { readonly kind: 'done' | 'refused'; readonly text: string };
}) {
  const { texts } = useBench(bench);
  return (
    <MessageBar intent={notice.kind === 'done' ? 'success' : 'warning'} politeness="polite">
      <MessageBarBody>{notice.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={texts.dismiss}
            icon={<DismissRegular />}
            onClick={() => bench.dismiss()}
          />
        }
      />
    </MessageBar>
  );
}
