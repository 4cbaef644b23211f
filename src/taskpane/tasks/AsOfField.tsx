import { Field, Input } from '@fluentui/react-components';
import type { IsoDate } from '../../domain/period/iso-date';
import { useSession, useTexts } from '../session/use-session';

/** The day as of which everything in the tab is judged, changed in place. */
export function AsOfField({ asOf }: { readonly asOf: IsoDate }) {
  const session = useSession();
  const { tasks } = useTexts().pane;
  return (
    <Field label={tasks.asOf} orientation="horizontal">
      <Input
        type="date"
        value={asOf}
        onChange={(_, { value }) => {
          // A browser gives nothing while a day is only half typed.
          if (value !== '') session.tasks.chooseDay(value);
        }}
      />
    </Field>
  );
}
