import { HostError } from '../../app/workbook/host-error';
import { HEADLESS_WORDS } from '../../locales/vi/headless-words';
import { hostErrorSentence } from '../../locales/vi/host-error-sentences';
import { readCommand } from './command-line';
import type { Console } from './console';
import { judgeFiles } from './judge-files';
import { template } from './template';
import { UsageError } from './usage-error';

/** Findings or not: what was asked for has been written. */
const DONE = 0;
const NOTHING_WRITTEN = 2;

/** Runs the command (contract, design §8) and gives its exit code. Excel's client library must be loaded. */
export async function run(words: readonly string[], console: Console): Promise<number> {
  try {
    await obey(words, console);
    return DONE;
  } catch (error) {
    const sentence = sentenceFor(error);
    if (sentence === null) throw error;
    console.error(sentence);
    return NOTHING_WRITTEN;
  }
}

async function obey(words: readonly string[], console: Console): Promise<void> {
  const command = readCommand(words);
  switch (command.kind) {
    case 'help':
      console.out(HEADLESS_WORDS.help);
      return;
    case 'template':
      return template(command, console);
    case 'validate':
    case 'consolidate':
      return judgeFiles(command, console);
  }
}

/** What is wrong with the command's words or with a workbook is said in one sentence; anything else is a bug. */
function sentenceFor(error: unknown): string | null {
  if (error instanceof UsageError) return error.message;
  return error instanceof HostError ? hostErrorSentence(error.code, error.detail) : null;
}
