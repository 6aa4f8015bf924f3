import { addresses } from './detectors/places/addresses.ts';
import { ages } from './detectors/times/ages.ts';
import { amounts } from './detectors/numbers/amounts.ts';
import { bengaliCues } from './detectors/bengali/cues.ts';
import { bengaliDetails } from './detectors/bengali/details.ts';
import { bengaliNames } from './detectors/bengali/names.ts';
import { bengaliPhrases } from './detectors/bengali/phrases.ts';
import { bengaliPositions } from './detectors/bengali/positions.ts';
import { bengaliTalk } from './detectors/bengali/talk.ts';
import { bengaliTimes } from './detectors/bengali/times.ts';
import { contacts } from './detectors/numbers/contacts.ts';
import { dates } from './detectors/times/dates.ts';
import { durations } from './detectors/times/durations.ts';
import { englishBodies } from './detectors/english/bodies.ts';
import { englishFamilies } from './detectors/english/families.ts';
import { englishHappenings } from './detectors/english/happenings.ts';
import { englishStanding } from './detectors/english/standing.ts';
import { englishDays } from './detectors/english/days.ts';
import { englishFirms } from './detectors/english/firms.ts';
import { englishLabels } from './detectors/english/labels.ts';
import { englishCodes } from './detectors/english/codes.ts';
import { englishInitials } from './detectors/english/initials.ts';
import { englishMeasures } from './detectors/english/measures.ts';
import { englishPapers } from './detectors/english/papers.ts';
import { englishTraits } from './detectors/english/traits.ts';
import { englishRecords } from './detectors/english/records.ts';
import { englishPhrases } from './detectors/english/phrases.ts';
import { englishTalk } from './detectors/english/talk.ts';
import { englishTimes } from './detectors/english/times.ts';
import { events } from './detectors/times/events.ts';
import { hindiAddresses } from './detectors/hindi/addresses.ts';
import { hindiCodes } from './detectors/hindi/codes.ts';
import { hindiCues } from './detectors/hindi/cues.ts';
import { hindiDays } from './detectors/hindi/days.ts';
import { hindiHealth } from './detectors/hindi/health.ts';
import { hindiNames } from './detectors/hindi/names.ts';
import { hindiPhrases } from './detectors/hindi/phrases.ts';
import { hindiTimes } from './detectors/hindi/times.ts';
import { known } from './detectors/known.ts';
import { namesPlain } from './detectors/names/plain.ts';
import { namedBodies } from './detectors/organisations/named-bodies.ts';
import { names } from './detectors/names/names.ts';
import { nepaliCalled } from './detectors/nepali/called.ts';
import { nepaliNames } from './detectors/nepali/names.ts';
import { nepaliPhrases } from './detectors/nepali/phrases.ts';
import { nepaliTraits } from './detectors/nepali/traits.ts';
import { officialNumbers } from './detectors/numbers/official-numbers.ts';
import { organisations } from './detectors/organisations/organisations.ts';
import { phones } from './detectors/numbers/phones.ts';
import { placeNames } from './detectors/places/place-names.ts';
import { places } from './detectors/places/places.ts';
import { romanisedTellings } from './detectors/romanised/tellings.ts';
import { romanisedTraits } from './detectors/romanised/traits.ts';
import { romanisedBodies } from './detectors/romanised/bodies.ts';
import { romanisedNamed } from './detectors/romanised/named.ts';
import { romanisedPhrases } from './detectors/romanised/phrases.ts';
import { romanisedTalk } from './detectors/romanised/talk.ts';
import { spelled } from './detectors/numbers/spelled.ts';
import { taggers } from './detectors/taggers/taggers.ts';
import { familyPhrases, traitPhrases } from './detectors/traits/phrases.ts';
import { traits } from './detectors/traits/traits.ts';
import { unknownWords } from './detectors/names/unknown-words.ts';
import type { Detector } from './document.ts';

/** The engine's own detectors. Their order does not matter. */
export function detectors(): readonly Detector[] {
  return [
    addresses,
    ages,
    amounts,
    bengaliCues,
    bengaliDetails,
    bengaliNames,
    bengaliPhrases,
    bengaliPositions,
    bengaliTalk,
    bengaliTimes,
    contacts,
    dates,
    durations,
    englishBodies,
    englishDays,
    englishFamilies,
    englishFirms,
    englishHappenings,
    englishStanding,
    englishLabels,
    englishCodes,
    englishInitials,
    englishMeasures,
    englishPapers,
    englishTraits,
    englishRecords,
    englishPhrases,
    englishTalk,
    englishTimes,
    events,
    hindiAddresses,
    hindiCodes,
    hindiCues,
    hindiDays,
    hindiHealth,
    hindiNames,
    hindiPhrases,
    hindiTimes,
    known,
    namedBodies,
    names,
    namesPlain,
    officialNumbers,
    organisations,
    phones,
    placeNames,
    places,
    romanisedTellings,
    romanisedTraits,
    romanisedBodies,
    romanisedNamed,
    romanisedPhrases,
    romanisedTalk,
    spelled,
    nepaliCalled,
    nepaliNames,
    nepaliPhrases,
    nepaliTraits,
    ...taggers,
    familyPhrases,
    traitPhrases,
    traits,
    unknownWords,
  ];
}
