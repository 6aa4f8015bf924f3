/** What English talk says of a body in words that name no illness. */

export const PARTS = `eye eyes eyelid eyelids eyebrow eyebrows ear ears earlobe earlobes eardrum eardrums arm arms forearm leg legs hand hands foot feet finger fingers fingertip fingertips
  thumb thumbs toe toes knee knees kneecap hip hips shoulder shoulders wrist wrists ankle ankles elbow elbows jaw spine backbone neck face cheek cheeks cheekbone chin forehead lip lips
  nose nostril mouth tongue tooth teeth gum gums throat chest breast breasts nipple back waist belly stomach abdomen thigh thighs calf calves shin shins heel heels palm palms sole soles nail nails fingernail
  fingernails toenail toenails scalp head skull skin bone bones collarbone tailbone rib ribs joint joints muscle nerve nerves vein veins lung lungs kidney kidneys liver womb uterus ovary ovaries
  bladder intestine intestines voice hearing sight eyesight vision memory limb limbs side knuckle knuckles`;

/** What a part of the body is or has become, and what is on or in it. */
export const HARMS = `broken broke breaks fractured fracture fractures cracked crooked twisted bent curved burnt burned burn burns scalded scald scalds scarred scar scars blind deaf numb numbness dead gone missing lost
  cut cuts chopped severed sewn stitched stitches amputated removed crushed smashed torn split bitten bite eaten pierced stiff frozen jammed paralysed paralyzed lame limp withered shorter short smaller
  thinner lower less weak weaker weakness swollen swells swell swelling rotten rotted blurred blurry foggy cloudy milky watery whistle whistles rings ringing buzzes buzzing tremble trembles trembling
  tremor twitches drags droops clicks slips dislocated displaced glass steel plastic wooden artificial bleeding infected infection useless spoiled spoilt damaged damage injured injury mangled ripped
  flattened crippled disfigured discoloured peeled peeling blistered blisters festering hollow sunken caved healed operated operation surgery replaced transplanted failed failing collapsed aches ache pains pain
  plate rod rods screws pin pins stump hole wound wounds lump growth cyst tumour tumor clot abscess boil boils patches rash slow soft polio cataract cataracts infected sprained sprain dent dents marks changed replaced mark crooked stitched bandaged tied dragging nailed sewed yellow`;

/** Makes of what follows what somebody can no longer do. */
export const DENIALS = `not cannot can't cant couldn't couldnt don't dont doesn't doesnt didn't didnt won't wont never hardly barely unable`;

/** What a body does. */
export const DOINGS = `see sees hear hears walk walked walks stand sit squat bend bends kneel lift carry raise close closes shut open opens move moves turn turns climb run hold grip feel feels smell taste breathe
  chew swallow straighten straightens stretch sew stitch thread knead work works heal heals grow grows function speak speaks talk obey obeys respond responds`;

/** Of these, what tells of somebody without any part of the body being named. */
export const DOINGS_ALONE =
  'see sees hear hears walk walked walks stand squat bend kneel lift climb chew swallow speak speaks straighten';

/** With these behind it something else is meant: "cannot see you", "does not speak English", "cannot stand him". */
export const NOT_OF_BODIES = `of you him her them me us it that this what why how who anyone anybody anything nothing everything something to with about against up off any my his our your their the a an english arabic hindi
  bengali nepali urdu tamil malayalam telugu language`;

/** Whose it is, or which of several. */
export const WHOSE = `my her his your their our this that these those one both two three four five six half left right 's all each`;
/** What stands between that and the part itself. */
export const SIDES = `left right front back upper lower whole own one both two three little ring index middle big small first second other of the my her his and`;

/** Where a clause ends that has no mark at its end. */
export const CLAUSE_ENDS = `and but so because when while if then who which where though although until she he i they we it you or`;
/** How a clause about a body goes on to where, since when and how far. */
export const GOES_ON = `at in on to till until upto from since by with for than over properly fully again well straight anymore wrong badly only halfway down off out away ever too also completely without inches`;

/** Of a part of the body, what is done with others or with things besides: "did not see her face". */
export const DOINGS_TO_OTHERS = `see sees hear hears feel feels smell taste speak speaks talk carry hold grip run wash work works sew stitch thread knead breathe chew swallow`;
/** Only right before a part of the body, or behind it: "a glass eye". */
export const HARMS_BESIDE = `glass steel plastic wooden artificial less lower shorter short smaller thinner slow soft weak hole plate marks mark tied yellow`;
