import { useMemo } from 'react';
import type { PlanReading } from '../../domain/task/plan-reading';
import { useSession, useSnapshot } from '../session/use-session';
import { dayOf, taskView, type TaskView } from './task-view';

/** The plan as of the day that holds. */
export function useTaskView(plan: PlanReading): TaskView {
  const session = useSession();
  const chosen = useSnapshot((snapshot) => snapshot.asOf);
  const programme = useSnapshot((snapshot) => snapshot.programme);
  const period = useSnapshot((snapshot) => snapshot.period);
  return useMemo(() => {
    if (!programme || !period) throw new Error('Tasks are shown of a programme and a period');
    return taskView(plan, programme, dayOf(chosen, plan, period, session.today()));
  }, [plan, programme, period, chosen, session]);
}
