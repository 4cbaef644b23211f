/** Gives the screen its turn, between two things that each keep the pane busy for as long as a person must not feel. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The longest stretch of work between two breaths, in milliseconds. */
const SLICE = 15;

/** To be called between small pieces of work: gives the screen its turn whenever they have come to a stretch. */
export function breather(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < SLICE) return;
    await breathe();
    began = performance.now();
  };
}
