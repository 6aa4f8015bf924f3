import { defineTexts } from '#platform/i18n';

export const texts = defineTexts({
  /** For who has cited something that is gone; one wording, whatever the cause. */
  gone: {
    en: 'Testimony {id}, edition {number}. {archive}. No longer available. {url}',
    hi: 'गवाही {id}, संस्करण {number}। {archive}। अब उपलब्ध नहीं। {url}',
    bn: 'সাক্ষ্য {id}, সংস্করণ {number}। {archive}। আর পাওয়া যায় না। {url}',
    ne: 'बयान {id}, संस्करण {number}। {archive}। अब उपलब्ध छैन। {url}',
  },
  goneTestimony: {
    en: 'Testimony {id}. {archive}. No longer available. {url}',
    hi: 'गवाही {id}। {archive}। अब उपलब्ध नहीं। {url}',
    bn: 'সাক্ষ্য {id}। {archive}। আর পাওয়া যায় না। {url}',
    ne: 'बयान {id}। {archive}। अब उपलब्ध छैन। {url}',
  },
});
