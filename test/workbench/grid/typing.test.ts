/**
 * @jest-environment ./test/environments/dom-environment.js
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { newBook, protectSheet, rect, setCells } from '../../../src/workbench/model';
import { Edits, type Refusal } from '../../../src/workbench/grid/edits';
import { History } from '../../../src/workbench/grid/history';
import { Selecting } from '../../../src/workbench/grid/selecting';
import { Typing } from '../../../src/workbench/grid/typing';

/** An editor over B2, which holds 12, and what became of it. */
function anEditor() {
  const book = newBook();
  setCells(book.active, rect(1, 1), [[12]]);
  const selecting = new Selecting(book);
  selecting.place({ row: 1, column: 1 });
  const told: string[] = [];
  const refused: Refusal[] = [];
  const typing = new Typing(selecting, new Edits(book, new History(book)), {
    onStart: () => void told.push('start'),
    onInput: () => void told.push('input'),
    onEnd: (end) => void told.push(end),
    onRefused: (refusal) => void refused.push(refusal),
    boxOf: () => ({ x: 0, y: 0, width: 64, height: 20 }),
  });
  document.body.replaceChildren(typing.element);
  const box = typing.element as HTMLTextAreaElement;
  const write = (text: string) => {
    box.value = text;
    box.dispatchEvent(new Event('input'));
  };
  const press = (key: string, more: KeyboardEventInit = {}) =>
    box.dispatchEvent(new KeyboardEvent('keydown', { key, ...more, cancelable: true }));
  return { book, typing, box, told, refused, write, press, value: () => book.active.valueAt(1, 1) };
}

test('F2 opens on what the cell holds; Enter gives the text to the sheet', () => {
  const { typing, box, told, write, press, value } = anEditor();
  typing.start(false);
  expect([typing.isOpen, typing.text, box.value, box.style.textAlign]).toEqual([true, '12', '12', 'right']);
  write('15');
  expect(typing.text).toBe('15');
  press('Enter');
  expect([typing.isOpen, typing.text, value()]).toEqual([false, null, 15]);
  expect(told).toEqual(['start', 'input', 'input', 'down']);
});

test('a letter opens on nothing, and an arrow then leaves the cell', () => {
  const { typing, box, told, write, press, value } = anEditor();
  typing.start(true);
  expect(box.value).toBe('');
  write('7');
  press('ArrowRight');
  expect(value()).toBe(7);
  expect(told.at(-1)).toBe('right');
});

test('Escape leaves the cell as it was', () => {
  const { typing, told, write, press, value } = anEditor();
  typing.start(false);
  write('15');
  press('Escape');
  expect([typing.text, value(), told.at(-1)]).toEqual([null, 12, 'cancel']);
});

test('a protected cell says so before anything is typed', () => {
  const { book, typing, told, refused } = anEditor();
  protectSheet(book.active, { allowed: new Set(), selection: 'all' });
  typing.start(true);
  expect(typing.isOpen).toBe(false);
  expect([told, refused]).toEqual([[], [{ kind: 'protected' }]]);
});

test('what the sheet refuses stays in the editor', () => {
  const { book, typing, refused, write, press, value } = anEditor();
  typing.start(false);
  write('15');
  protectSheet(book.active, { allowed: new Set(), selection: 'all' });
  press('Enter');
  expect([typing.isOpen, value()]).toEqual([true, 12]);
  expect(refused).toEqual([{ kind: 'protected' }]);
});
