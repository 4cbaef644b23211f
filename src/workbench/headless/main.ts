/** The command without Excel (contract, design §8): the same use cases and Office.js code on the workbench's host. */
import { loadOffice } from '../host/office/load-office';
import { readCommand } from './command-line';
import { judgeFiles } from './judge-files';
import { template } from './template';
import { UsageError } from './usage-error';

const WRONG_USAGE = 2;

async function run(words: readonly string[]): Promise<void> {
  const command = readCommand(words);
  loadOffice();
  switch (command.kind) {
    case 'template':
      return template(command);
    case 'validate':
    case 'consolidate':
      return judgeFiles(command);
  }
}

/** What is wrong with the command's words is said in one sentence; anything else is a bug and keeps its trace. */
function report(error: unknown): void {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = WRONG_USAGE;
}

run(process.argv.slice(2)).catch(report);
