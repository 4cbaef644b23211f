import { Body1Strong, Button, makeStyles, Select, Subtitle2, tokens } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import type { RefObject } from 'react';
import { offeredPeriods } from '../../domain/period/period';
import { refTo } from '../parts/ref-to';
import { useHidden } from '../parts/use-hidden';
import { useSession, useSnapshot, useTexts } from '../session/use-session';

const useStyles = makeStyles({
  top: {
    flexShrink: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  // Alone on its line: titles are long.
  programme: { gridColumn: '1 / -1', '& select': { fontWeight: tokens.fontWeightSemibold, textOverflow: 'ellipsis' } },
  own: {
    gridColumn: '1 / -1',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  name: { margin: 0 },
});

interface TopBarProps {
  /** Where the focus returns when the menu is closed. */
  readonly moreButton: RefObject<HTMLButtonElement | null>;
  readonly moreIsOpen: boolean;
  readonly onMore: () => void;
}

/** Programme and period, a line each, changed in place; and the one menu. */
export function TopBar({ moreButton, moreIsOpen, onMore }: TopBarProps) {
  const styles = useStyles();
  const hidden = useHidden();
  const texts = useTexts();
  const chosen = useSnapshot(({ programme }) => programme !== null);
  const { top, product } = texts.pane;
  return (
    <header className={styles.top}>
      {chosen ? (
        <>
          <h1 className={hidden}>{product}</h1>
          <ProgrammeSelect />
          <PeriodSelect />
        </>
      ) : (
        <Subtitle2 as="h1" className={styles.name}>
          {product}
        </Subtitle2>
      )}
      <Button
        ref={refTo(moreButton)}
        appearance="subtle"
        icon={<MoreHorizontalRegular />}
        aria-label={top.more}
        title={top.more}
        aria-expanded={moreIsOpen}
        onClick={onMore}
      />
    </header>
  );
}

function ProgrammeSelect() {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts();
  const programmes = useSnapshot((snapshot) => snapshot.programmes);
  const id = useSnapshot(({ programme }) => programme?.id ?? '');
  const working = useSnapshot(({ work }) => work !== null);
  const ownName = useSnapshot(({ own, programme }) => (own && programme ? programme.name : null));
  // What lives in the workbook wins: there is nothing to choose between.
  if (ownName !== null)
    return (
      <Body1Strong truncate wrap={false} className={styles.own} title={ownName}>
        {texts.pane.setup.own(ownName)}
      </Body1Strong>
    );
  return (
    <Select
      className={styles.programme}
      aria-label={texts.pane.top.programme}
      appearance="underline"
      disabled={working}
      value={id}
      onChange={(_, { value }) => void session.chooseProgramme(value)}
    >
      {programmes.map((programme) => (
        <option key={programme.id} value={programme.id}>
          {programme.title}
        </option>
      ))}
    </Select>
  );
}

function PeriodSelect() {
  const session = useSession();
  const texts = useTexts();
  const programme = useSnapshot((snapshot) => snapshot.programme);
  const code = useSnapshot(({ period }) => period?.code ?? '');
  const working = useSnapshot(({ work }) => work !== null);
  if (!programme) return null;
  return (
    <Select
      aria-label={texts.pane.top.period}
      appearance="underline"
      disabled={working}
      value={code}
      onChange={(_, { value }) => void session.choosePeriod(value)}
    >
      {offeredPeriods(programme.year, programme.reporting).map((period) => (
        <option key={period.code} value={period.code}>
          {texts.period(period)}
        </option>
      ))}
    </Select>
  );
}
