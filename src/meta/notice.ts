import { bestWording } from '../language/language.ts';

const NOTICES: Readonly<Record<string, string>> = {
  en: 'This service shows what documents claim, and what studies found for or against it. A claim is not a fact, and nothing here is medical advice. Talk to a doctor or a pharmacist before you start, change or stop taking a medicine or a supplement.',
  nl: 'Deze dienst toont wat documenten beweren, en wat onderzoek daarvoor of daartegen heeft gevonden. Een bewering is geen feit, en niets hier is medisch advies. Overleg met een arts of apotheker voordat u een geneesmiddel of supplement gaat gebruiken, anders gaat gebruiken of ermee stopt.',
  da: 'Denne tjeneste viser, hvad dokumenter påstår, og hvad undersøgelser har fundet for eller imod det. En påstand er ikke en kendsgerning, og intet her er lægelig rådgivning. Tal med en læge eller på apoteket, før du begynder med, ændrer eller stopper med et lægemiddel eller et kosttilskud.',
  ar: 'تعرض هذه الخدمة ما تقوله الوثائق، وما وجدته الدراسات مما يؤيده أو يعارضه. ما يُقال ليس حقيقة مثبتة، ولا شيء هنا يُعدّ نصيحة طبية. استشر طبيبًا أو صيدليًا قبل أن تبدأ بتناول دواء أو مكمّل غذائي، أو تغيّر طريقة تناوله، أو تتوقف عنه.',
};

/**
 * What every reader should be told: claims are what documents state, and no medical advice.
 *
 * @param language - A BCP-47 tag; English without one, or where the language has no notice.
 */
export function notice(language: string | null | undefined): string {
  return bestWording(Object.keys(NOTICES), Object.values(NOTICES), language).text;
}
