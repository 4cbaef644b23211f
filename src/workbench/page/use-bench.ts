import { useSyncExternalStore } from 'react';
import type { Bench, BenchState } from './bench';

/** The page's state, kept up to date. */
export const useBench = (bench: Bench): BenchState => useSyncExternalStore(bench.subscribe, bench.getState);
