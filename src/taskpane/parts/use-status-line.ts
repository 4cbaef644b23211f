import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'flex-start',
    // The icon stands in the middle of the first line, however many there are.
    '& svg': { marginTop: tokens.spacingVerticalXXS },
  },
});

/** The class of words with their icon before them. */
export const useStatusLine = (): string => useStyles().line;
