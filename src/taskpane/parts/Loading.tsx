import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useTexts } from '../session/use-session';

const useStyles = makeStyles({
  loading: { flexGrow: 1, padding: tokens.spacingVerticalXXL },
});

/** Stands where a part of the pane is being fetched. */
export function Loading() {
  return <Spinner className={useStyles().loading} size="small" label={useTexts().pane.start.loadingPart} />;
}
