/** Documents that are made from the code, so that they never say anything else. `npm run docs` writes them. */
import type { Finding, FindingRule } from '../../src/domain/finding/finding';
import { isAnswerable, SEVERITY } from '../../src/domain/finding/severity';
import { findingSentence as inEnglish } from '../../src/locales/en/finding-sentences';
import { findingSentence as inVietnamese } from '../../src/locales/vi/finding-sentences';
import { everyFinding } from '../locales/every-finding';

/** By path from the repository's root. */
export function publishedDocs(): Readonly<Record<string, string>> {
  return { 'docs/rules.md': rulesPage() };
}

const WORDS = { error: 'error (Lỗi)', warning: 'warning (Cảnh báo)', info: 'info (Lưu ý)' } as const;
const EXPLAINED = `An **error** keeps its figure out of the total, and the total says so. A **warning** counts, and should be looked at. An **info** is good
to know. Where a *reason* is possible, a person may let the figure count, or say why nothing is amiss; the reason goes to the sheet *Nhật ký*.
A programme may give a rule of its own (\`rule-broken\`) another severity, and where a cell is optional an error of reading it is only a warning.
`;

function rulesPage(): string {
  const rules = Object.keys(SEVERITY) as readonly FindingRule[];
  return `<!-- Made by \`npm run docs\` from src/domain/finding/severity.ts and src/locales. Do not edit. -->

# What a check can find

The closed list of rules: ${rules.length} of them. \`rule\` in the JSON and *Quy tắc* on the sheet *Rà soát* are these names. Each has one sentence that says
what was found, what was expected and what to do, shown here with example values.

${EXPLAINED}
${rules.map(section).join('\n')}`;
}

function section(rule: FindingRule): string {
  const finding = exampleOf(rule);
  const reason = isAnswerable(finding) ? 'yes' : 'no';
  return `## ${rule}

${WORDS[SEVERITY[rule]]} · reason possible: ${reason}

- ${inVietnamese(finding)}
- ${inEnglish(finding)}
`;
}

function exampleOf(rule: FindingRule): Finding {
  const example = everyFinding().find((finding) => finding.rule === rule && finding.severity === SEVERITY[rule]);
  if (!example) throw new Error(`No example of ${rule}`);
  return example;
}
