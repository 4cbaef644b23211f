/** Gives the screen its turn, between two things that each keep the pane busy for as long as a person must not feel. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The pane's screen and its clock, in milliseconds. */
export const SCREEN = { breathe, elapsed: () => performance.now() } as const;
