/** Ordinary words that firms, shops and small bodies are called by. */

/** What such a name begins with, whatever comes after. */
export const FIRM_LEADS = `golden silver diamond pearl crystal ruby emerald platinum royal imperial grand global universal international national asian asia gulf arab arabian orient oriental eastern western northern
  southern himalayan himalaya everest himal sunrise sunshine sunlight rainbow moonlight starlight lotus lily jasmine orchid rose tulip lucky smart perfect super prime premier elite classic modern metro crown
  eagle falcon phoenix dolphin peacock tiger lion horse panda unique excellent fortune victory success dream bright brighter needle stitch fashion trend style fresh pure rapid swift express reliable trust honest
  unity united friends friendship shining rising blooming new hope greater blue sky green red white black sweet happy angel angels little mini rosy sunny apollo venus mercury galaxy planet alpha omega delta sigma
  vision mission horizon skyline skyway seven trinity noble ideal model perfect comfort care caring helping loving safe secure speedy quick pacific atlantic`;

/** Of those, words of every day, which begin a name only of three words or more, or of two that nobody says together. */
export const EVERYDAY_LEADS = `new old little mini happy sweet white black red green blue lucky perfect fresh pure quick safe smart modern fashion style care caring helping loving national international seven tiger lion horse needle stitch eagle rose
  sky hope dream bright friends national model comfort secure reliable honest trust success victory super grand angel angels vision mission`;

/** What such a name ends with, besides the heads of organisations. */
export const FIRM_TAILS = `lotus lily rose orchid jasmine star stars sun moon sky horizon horizons vision visions dream dreams beginning beginnings hands heart hearts wings bird birds eagle falcon peacock dolphin palm palms pearl
  pearls diamond crystal crown gate way path bridge link links line lines touch look looks style styles stitch stitches craft crafts thread threads needle leaf leaves garden petals bloom blossom sunrise dawn rainbow
  light lights steps angels friends buds kids birds nest corner choice world globe planet zone point hub spot tech land valley hill hills heights view waves ocean sea river lake recruiting recruiters manpower
  overseas placement placements travels tours solutions solution services service international enterprises enterprise traders trading brothers cleaning cleaners maids nannies care beauty spa salon parlour saloon
  fashions fashion tailors tailoring boutique collections exports imports garments apparel textiles knit knits foods sweets bakery restaurant hotel lodge guesthouse club bar cafe canteen mart store stores
  agency consultancy consultants employment recruitment`;
