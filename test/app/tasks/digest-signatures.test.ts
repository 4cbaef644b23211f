import { composeDigest } from '../../../src/app/tasks/digest-sheet';
import type { ProgrammeInput } from '../../../src/domain/programme/programme';
import { digest } from '../../../src/domain/task/digest';
import { unwrittenPlan } from '../../../src/domain/task/read-plan';
import { aPeriod } from '../../domain/builders/observation-builder';
import { aProgramme, aTask } from '../../domain/builders/programme-builder';
import { indexOf, PLAN } from './played-plan';

/** Who signs the page that sums up a quarter's tasks. The bodies are INVENTED. */
function signatures(more: Partial<ProgrammeInput>) {
  const programme = aProgramme({ tasks: [aTask('I.1')], ...more });
  const reading = unwrittenPlan(indexOf(programme));
  const own = digest(reading.records, 2023, aPeriod('2023-Q1'), { day: '2023-03-31', over: true });
  const content = composeDigest({
    programme,
    digest: own,
    unmoved: [],
    reading,
    name: 'Nhiệm vụ',
    key: 'x',
    planName: PLAN,
    writtenAt: '',
  });
  const at = content.rows.length - 2;
  const styled = content.styles.filter(({ area, style }) => area.top === at && style === 'signature');
  return styled.sort((a, b) => a.area.left - b.area.left).map(({ area }) => content.rows[at]?.[area.left]);
}

test('the Front’s standing committee, where its programme says nothing else', () => {
  expect(signatures({})).toEqual(['NGƯỜI LẬP BIỂU', 'TM. BAN THƯỜNG TRỰC']);
});
test('two bodies that issue the programme together', () => {
  expect(signatures({ paper: { signers: ['TM. MẶT TRẬN', 'TM. ỦY BAN NHÂN DÂN'] } })).toEqual([
    'NGƯỜI LẬP BIỂU',
    'TM. MẶT TRẬN',
    'TM. ỦY BAN NHÂN DÂN',
  ]);
});
