import { say, type Locale } from '#platform/i18n';
import { ARCHIVE, citedUrl } from './item.ts';
import { texts } from './text.ts';

/**
 * How to cite what is no longer there: its address, which answers for ever, and nothing that stood at it. The same for every cause.
 * @param number of the edition; null for the testimony as a whole
 */
export function citeGone(publicId: string, number: number | null, site: string, locale: Locale): string {
  if (number === null)
    return say(locale, texts.goneTestimony, { id: publicId, archive: ARCHIVE, url: `${site}/t/${publicId}` });
  return say(locale, texts.gone, {
    id: publicId,
    number: String(number),
    archive: ARCHIVE,
    url: citedUrl({ publicId, number }, site),
  });
}
