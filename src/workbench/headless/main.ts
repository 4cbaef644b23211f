/** The command without Excel (contract, design §8): the same use cases and Office.js code on the workbench's host. */
import { loadOffice } from '../host/office/load-office';
import { run } from './run';

async function main(): Promise<void> {
  loadOffice();
  process.exitCode = await run(process.argv.slice(2), {
    out: (content) => void process.stdout.write(content),
    error: (sentence) => void process.stderr.write(`${sentence}\n`),
  });
}

void main();
