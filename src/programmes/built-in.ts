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
  {
    id: 'duy-tien-2023',
    title: 'Thị xã Duy Tiên 2023 – 29 nhiệm vụ của MTTQ và các đoàn thể',
    load: async () => loadProgramme((await import('./duy-tien-2023.json')).default),
  },
  {
    id: '11-trong-tam-2023',
    title: '11 trọng tâm năm 2023 – mẫu cho một tỉnh (thay tên đơn vị)',
    load: async () => loadProgramme((await import('./11-trong-tam-2023.json')).default),
  },
  {
    id: 'lao-cai-2023',
    title: 'Lào Cai 2023 – phối hợp giữa UBND tỉnh và MTTQ (Kế hoạch 104)',
    load: async () => {
      const [programme, plan] = await Promise.all([import('./lao-cai-2023.json'), import('./lao-cai-2023.tasks.json')]);
      return loadProgramme({ ...programme.default, ...plan.default });
    },
  },
  {
    id: 'lao-cai-moi-2026',
    title: 'Lào Cai 2026 – hai cấp, 99 xã, phường (chỉ tiêu Yên Bái 2023)',
    load: async () => loadProgramme((await import('./lao-cai-moi-2026.json')).default),
  },
];
