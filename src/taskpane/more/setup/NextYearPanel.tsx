import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Programme } from '../../../domain/programme/programme';
import { ActionFooter } from '../../footer/ActionFooter';
import { giveFocus } from '../../parts/give-focus';
import { useDecisionTexts } from '../../parts/use-decision-texts';
import { useSession, useSnapshot } from '../../session/use-session';
import { PanelBody } from '../PanelBody';
import { SaveFile } from './SaveFile';

const useStyles = makeStyles({
  made: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

/** *Chương trình năm sau*: this year's programme rolled forward, to a file or into this workbook. */
export function NextYearPanel() {
  const styles = useStyles();
  const session = useSession();
  const setup = useDecisionTexts();
  const year = useSnapshot(({ programme }) => programme?.year ?? 0);
  const working = useSnapshot(({ work }) => work !== null);
  const [targets, setTargets] = useState('keep');
  const [next, setNext] = useState<Programme | null>(null);
  const made = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was pressed is gone now.
    if (next) giveFocus(made.current);
  }, [next]);
  const prepare = async () => setNext(await session.setup.nextYear(targets === 'keep'));
  const choose = (value: string) => {
    setTargets(value);
    setNext(null);
  };
  return (
    <>
      <PanelBody>
        <Body1>{setup.nextWhat(next ? next.year : year + 1)}</Body1>
        <Field label={setup.targets}>
          <RadioGroup value={targets} onChange={(_, { value }) => choose(value)}>
            <Radio value="keep" label={setup.keepTargets} />
            <Radio value="clear" label={setup.clearTargets} />
          </RadioGroup>
        </Field>
        {next && (
          <div ref={made} tabIndex={-1} className={styles.made}>
            <Body1Strong role="status">{setup.prepared(next.name)}</Body1Strong>
            <SaveFile programme={next} />
            {next.year > year && (
              <div>
                <Button disabledFocusable={working} onClick={() => void session.setup.install(next)}>
                  {setup.installNext}
                </Button>
                <Caption1 block>{setup.installHint(next.year)}</Caption1>
              </div>
            )}
          </div>
        )}
      </PanelBody>
      {!next && <ActionFooter words={setup.prepare(year + 1)} onClick={() => void prepare()} />}
    </>
  );
}
