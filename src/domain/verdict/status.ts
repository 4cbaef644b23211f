/** The verdict on a target (contract, design §5), worst first: of several units' verdicts the first present is the target's. */
export const STATUSES = [
  'unmet',
  'behind',
  'not-computable',
  'no-data',
  'not-due',
  'on-track',
  'met',
  'not-applicable',
  'no-target',
] as const;

export type Status = (typeof STATUSES)[number];

/** The status of a target that is judged unit by unit. */
export function worst(statuses: readonly Status[]): Status {
  return STATUSES.find((status) => statuses.includes(status)) ?? 'no-data';
}

/** True where a figure was judged; the others say why none could be. */
export function hasVerdict(status: Status): boolean {
  switch (status) {
    case 'unmet':
    case 'behind':
    case 'not-due':
    case 'on-track':
    case 'met':
      return true;
    case 'not-computable':
    case 'no-data':
    case 'not-applicable':
    case 'no-target':
      return false;
  }
}

export const isShort = (status: Status): boolean => status === 'unmet' || status === 'behind';
