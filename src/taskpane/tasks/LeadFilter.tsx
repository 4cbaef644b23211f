import { Field, Select } from '@fluentui/react-components';
import { looseKey } from '../../domain/text/text-key';
import type { TaskStanding } from '../../domain/task/task-standing';
import { useTexts } from '../session/use-session';

/** What the filter is set to: a department, everyone, or no one. */
export const ALL_LEADS = 'all';
const NO_LEAD = 'none';
const valueOf = ({ record: { lead } }: TaskStanding): string => (lead === null ? NO_LEAD : `lead ${looseKey(lead)}`);

export const isOfLead = (task: TaskStanding, lead: string): boolean => lead === ALL_LEADS || valueOf(task) === lead;

interface LeadFilterProps {
  readonly tasks: readonly TaskStanding[];
  readonly lead: string;
  readonly onLead: (lead: string) => void;
}

/** Shows the tasks of one department only; each choice says how many there are. */
export function LeadFilter({ tasks, lead, onLead }: LeadFilterProps) {
  const { tasks: words } = useTexts().pane;
  const counts = new Map<string, { readonly name: string; readonly count: number }>();
  for (const task of tasks) {
    const value = valueOf(task);
    const known = counts.get(value);
    counts.set(value, { name: known?.name ?? task.record.lead ?? words.noLead, count: (known?.count ?? 0) + 1 });
  }
  if (counts.size < 2) return null;
  return (
    <Field label={words.lead}>
      <Select value={lead} onChange={(_, { value }) => onLead(value)}>
        <option value={ALL_LEADS}>{words.ofLead(words.allLeads, tasks.length)}</option>
        {[...counts].map(([value, { name, count }]) => (
          <option key={value} value={value}>
            {words.ofLead(name, count)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
