import { Button, Caption1, makeStyles, Switch, Text, tokens, Tooltip } from '@fluentui/react-components';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { BookTemplateRegular } from '@fluentui/react-icons/svg/book-template';
import { DocumentRegular } from '@fluentui/react-icons/svg/document';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { useRef, type ReactNode } from 'react';
import type { Bench } from './bench';
import type { Ribbon, RibbonButton } from './read-ribbon';
import { useBench } from './use-bench';

const useStyles = makeStyles({
  bar: { backgroundColor: tokens.colorNeutralBackground1, boxShadow: tokens.shadow2, zIndex: 1, flexShrink: 0 },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  view: { marginLeft: 'auto', display: 'flex', alignItems: 'center' },
  notExcel: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  groups: { display: 'flex', flexWrap: 'wrap', padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  group: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '2px',
  },
  buttons: { display: 'flex', alignItems: 'center', flexGrow: 1 },
  caption: { color: tokens.colorNeutralForeground2 },
  picture: { width: '20px', height: '20px' },
});

interface RibbonBarProps {
  readonly bench: Bench;
  readonly ribbon: Ribbon;
}

/** File commands of the workbench, and the buttons that the manifest puts on Excel's ribbon. */
export function RibbonBar({ bench, ribbon }: RibbonBarProps) {
  const styles = useStyles();
  const { texts, desk, scheme, paneVisible } = useBench(bench);
  const chooser = useRef<HTMLInputElement>(null);
  const press = ({ id, action }: RibbonButton) => {
    if (action === null || !paneVisible) bench.setPaneVisible(true);
    if (action !== null) desk?.runCommand(action, id);
  };
  return (
    <header className={styles.bar}>
      <div className={styles.title}>
        <Text as="h1" weight="semibold" className={styles.name} style={{ margin: 0 }}>
          {desk?.book.name ?? texts.title}
        </Text>
        <Caption1 className={styles.notExcel}>{texts.notExcel}</Caption1>
        <div className={styles.view}>
          <Switch
            label={texts.dark}
            checked={scheme === 'dark'}
            onChange={(_, { checked }) => bench.setScheme(checked ? 'dark' : 'light')}
          />
          <Button
            size="small"
            appearance="subtle"
            lang={texts.language === 'vi' ? 'en' : 'vi'}
            onClick={() => bench.turnLanguage()}
          >
            {texts.otherLanguage}
          </Button>
        </div>
      </div>
      <div className={styles.groups} data-region="ribbon">
        <Group caption={texts.file}>
          <Button appearance="subtle" icon={<FolderOpenRegular />} onClick={() => chooser.current?.click()}>
            {texts.open}
          </Button>
          <input
            ref={chooser}
            type="file"
            hidden
            accept=".xlsx,.xlsm"
            aria-label={texts.open}
            onChange={({ target }) => {
              const file = target.files?.[0];
              if (file) void bench.openFile(file);
              // The same file may be opened again.
              target.value = '';
            }}
          />
          <Button appearance="subtle" icon={<SaveRegular />} onClick={() => bench.save()}>
            {texts.save}
          </Button>
          <Button appearance="subtle" icon={<BookTemplateRegular />} onClick={() => void bench.openSample()}>
            {texts.sample}
          </Button>
          <Button appearance="subtle" icon={<DocumentRegular />} onClick={() => bench.openBlank()}>
            {texts.blank}
          </Button>
        </Group>
        <Group caption={texts.edit}>
          <Button
            appearance="subtle"
            icon={<ArrowUndoRegular />}
            disabled={!desk?.grid.history.canUndo}
            onClick={() => desk?.grid.undo()}
          >
            {texts.undo}
          </Button>
          <Button
            appearance="subtle"
            icon={<ArrowRedoRegular />}
            disabled={!desk?.grid.history.canRedo}
            onClick={() => desk?.grid.redo()}
          >
            {texts.redo}
          </Button>
        </Group>
        <Group caption={ribbon.group}>
          {ribbon.buttons.map((button) => (
            <Tooltip key={button.id} content={button.tip} relationship="description">
              <Button
                appearance="subtle"
                icon={<img src={button.icon} alt="" className={styles.picture} />}
                onClick={() => press(button)}
              >
                {button.label}
              </Button>
            </Tooltip>
          ))}
        </Group>
      </div>
    </header>
  );
}

function Group({ caption, children }: { readonly caption: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <fieldset className={styles.group} aria-label={caption}>
      <div className={styles.buttons}>{children}</div>
      <Caption1 aria-hidden className={styles.caption}>
        {caption}
      </Caption1>
    </fieldset>
  );
}
