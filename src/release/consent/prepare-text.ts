import type { Text } from '#platform/i18n';

export const prepareTexts = {
  transcribe: {
    en: 'She has not allowed her recording to be written down. It stays sealed.',
    hi: 'उन्होंने अपनी बात को लिखने की अनुमति नहीं दी है। वह मुहरबंद रहती है।',
    bn: 'তিনি তাঁর কথা লেখার অনুমতি দেননি। তা সিল করা থাকে।',
    ne: 'उनले आफ्नो कुरा लेख्ने अनुमति दिएकी छैनन्। त्यो सिलबन्दी रहन्छ।',
  },
  'staff-redaction': {
    en: 'She has not allowed staff to read her testimony and hide names in it.',
    hi: 'उन्होंने कर्मचारियों को अपनी गवाही पढ़ने और उसमें नाम छिपाने की अनुमति नहीं दी है।',
    bn: 'তিনি কর্মীদের তাঁর সাক্ষ্য পড়ে নাম আড়াল করার অনুমতি দেননি।',
    ne: 'उनले कर्मचारीलाई आफ्नो बयान पढेर नाम लुकाउने अनुमति दिएकी छैनन्।',
  },
  todo: {
    en: 'Her partner may ask her again. Once a consent that allows it is recorded, the work goes on.',
    hi: 'उनका साझेदार उनसे फिर पूछ सकता है। अनुमति देने वाली सहमति दर्ज होते ही काम आगे बढ़ेगा।',
    bn: 'তাঁর সহযোগী আবার জিজ্ঞাসা করতে পারেন। অনুমতি দেওয়া সম্মতি লেখা হলেই কাজ এগোবে।',
    ne: 'उनको साझेदारले फेरि सोध्न सक्छ। अनुमति दिने सहमति राखिएपछि काम अघि बढ्छ।',
  },
} satisfies Record<string, Text>;
