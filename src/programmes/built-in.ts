import { loadProgramme, type LoadedProgramme } from '../domain/programme/load-programme';

/** A programme that ships with the add-in; its data is fetched when it is chosen. */
export interface BuiltInProgramme {
  readonly id: string;
  /** What it is called where one is chosen. */
  readonly title: string;
  readonly load: () => Promise<LoadedProgramme>;
}

export const BUILT_IN_PROGRAMMES: readonly BuiltInProgramme[] = [
  {
    id: 'yen-bai-2023',
    title: 'Yên Bái 2023 – 12 chỉ tiêu trọng tâm',
    load: async () => {
      const [programme, plan] = await Promise.all([import('./yen-bai-2023.json'), import('./yen-bai-2023.tasks.json')]);
      return loadProgramme({ ...programme.default, ...plan.default });
    },
  },
];
