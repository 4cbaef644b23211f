import { remembered } from './remembered';

/** Says whether letters can be a Vietnamese word, so that text in an old font's encoding can be told from a word. */

const ONSET = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?/;

/** Every rhyme of the language, without its tone. */
const RHYMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyt uyu
  ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
  y yêm yên yêng yêt yêu ynh yt ych ên êng`.split(/\s+/),
);

/** Only in these does the tone ever stand on the last of several letters: `hoà`, never `cào` as `caò`. */
const TONE_MAY_BE_LAST = new Set(['oa', 'oe', 'uê', 'uy', 'uơ']);
const TONE_AT_END = /[\u0300\u0301\u0303\u0309\u0323]\p{M}*$/u;

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Circumflex, breve and horn belong to the letter; tones may stand on either letter of a pair and are left aside. */
const withoutTone = (word: string): string => word.normalize('NFD').replace(TONES, '').normalize('NFC').toLowerCase();

/** `ĐVT`, `TDP`: capitals without a vowel are short for something. */
const ABBREVIATION = /^[BCDĐGHKLMNPQRSTVX]{2,}$/;

/** True for one written syllable of Vietnamese (`đồng`, `Nghĩa`), or an abbreviation in consonants. */
export const isSyllable = remembered((word): boolean => {
  if (ABBREVIATION.test(word)) return true;
  const bare = withoutTone(word);
  const rhyme = rhymeOf(bare);
  if (rhyme === null) return false;
  return rhyme.length === 1 || TONE_MAY_BE_LAST.has(rhyme) || !TONE_AT_END.test(word.normalize('NFD'));
});

function rhymeOf(bare: string): string | null {
  const [onset = ''] = ONSET.exec(bare) ?? [];
  // `gì`, `giêng`: the i belongs to both.
  const rhymes = onset === 'gi' ? [bare.slice(2), bare.slice(1)] : [bare.slice(onset.length)];
  return rhymes.find((rhyme) => RHYMES.has(rhyme)) ?? null;
}
