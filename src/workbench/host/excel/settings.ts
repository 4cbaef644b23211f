import type { Book } from '../../model';
import { fail } from '../error';
import { hostClass, property } from '../object';
import { of, type SettingOf } from './targets';

/** Settings come and go as JSON values; the client dresses dates as texts before it sends them. */
export const SETTING_COLLECTION = hostClass<Excel.SettingCollection, Book>(
  'SettingCollection',
  {
    add: (book, key, value: unknown) => {
      book.settings.set(key, value);
      return of('Setting', { book, key });
    },
    getCount: (book) => book.settings.size,
    getItem: (book, key) => (book.settings.has(key) ? of('Setting', { book, key }) : fail('ItemNotFound')),
    getItemOrNullObject: (book, key) => (book.settings.has(key) ? of('Setting', { book, key }) : null),
  },
  { items: (book) => [...book.settings.keys()].map((key) => of('Setting', { book, key })) },
);

export const SETTING = hostClass<Excel.Setting, SettingOf>(
  'Setting',
  {
    key: property(({ key }) => key),
    value: property(
      ({ book, key }) => book.settings.get(key),
      ({ book, key }, value) => {
        book.settings.set(key, value);
      },
    ),
    delete: ({ book, key }) => book.settings.delete(key),
  },
  { identity: ({ key }) => ({ _Id: key }), isAlive: ({ book, key }) => book.settings.has(key) },
);
