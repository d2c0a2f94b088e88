import { joined, labelled } from './labelled.ts';
import type { StatementWords } from './words.ts';

export const ARABIC: StatementWords = {
  language: 'ar',
  assertion: joined,
  ...labelled(
    { ASSERTS: 'مذكور', DENIES: 'منفي' },
    {
      ASSERTED: 'دون تحفظ',
      PROBABLE: 'على أنه مرجح',
      POSSIBLE: 'على أنه ممكن',
      SUGGESTED: 'على سبيل الإشارة',
      REPORTED: 'نقلًا عن آخرين',
      BELIEVED: 'على أنه اعتقاد',
    },
    { IMPLIED: 'ضمنًا', PRESUPPOSED: 'كأمر مسلّم به' },
    '، ',
  ),
  kinds: {
    POPULATION: 'الفئة',
    SPECIES: 'النوع الحيوي',
    DOSE: 'الجرعة',
    FORM: 'الشكل',
    ROUTE: 'طريق الإعطاء',
    CONDITION: 'الشرط',
    UNTIL: 'إلى حين',
    COMBINATION: 'مع',
    FREQUENCY: 'التكرار',
    DEGREE: 'الدرجة',
    TIMING: 'الوقت',
    ANATOMY: 'موضع الجسم',
    DISEASE_CONTEXT: 'المرض',
    DIRECTION: 'الاتجاه',
    MECHANISM: 'الآلية',
    SCOPE: 'النطاق',
    COMPARATOR: 'مقارنة بـ',
    OTHER: 'ملاحظة',
  },
  only: 'فقط',
  separator: '؛ ',
};
