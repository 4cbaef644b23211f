import { NOWHERE } from '../../domain/finding/finding';
import type { TaskFinding } from '../../domain/task/task-finding';
import { FindingArticle } from '../parts/FindingArticle';
import { useTexts } from '../session/use-session';

/** Something on the sheet of tasks that a clerk should look at: one sentence, and the way to the cell. */
export function TaskFindingItem({ finding }: { readonly finding: TaskFinding }) {
  const texts = useTexts();
  const { severity, task, sheet, cell } = finding;
  const place = { ...NOWHERE, sheet, cell };
  return <FindingArticle kind={severity} subject={task} sentence={texts.taskFinding(finding)} place={place} />;
}
