/** Words that stand in the names of places, bodies and things: what holds one of them is not taken for the name of a person. */
export const HARMLESS_WORDS: ReadonlySet<string> = new Set(`
  academy action agency alley alliance ambulance anti-social anti-social-behaviour area asbestos association authority avenue
  bar behaviour board borough bridge brook bus business
  cafe canal car care centre central charity chase child children christmas church city civic clinic club college commissioner commissioning committee common community
  council county court cricket crime criminal crown cscs culture
  day delivery department district domestic drug drugs
  early east easter education england english environment environmental estate eve executive exploitation
  farm fire fisheries food football foundation forest forum fraud friday
  garage golf great green group guidance
  halfords hall halloween health heath high home hospital hotel housing hub
  inn industrial injunction integrated island
  job jobcentre justice junction
  labour lake leisure library licensing lidl line local lodge
  market mcdonalds meadow meeting mental metro middle mill minster monday multi-storey museum
  national neighbourhood new new-year nhs night north notice
  office officer officers old operation order outreach
  park parish partnership path plan playground police policing pond pool precinct premises prevent primary probation project protection pub public pupil purple
  rail railway recreation redbrook referral region registered rescue reserve retail river road roundabout royal
  safeguarding safer safety saturday scheme school secondary sector service services shop shopping skate social south special sports square st staffordshire stadium station street strategic
  substance suite sunday supermarket support surgery
  task team tesco tuesday thursday theatre towers town trading trail train tree trust trunk
  union unit united university upper urban
  valley vehicle victim victoria village violence
  ward wardens warden water wednesday welfare west wharf wood woods works
  youth youths year zone
  a an and at between both by during each every following for four from in more most near no on one over several since some the their there these they this those three two under until we when where while with
  complaints concerns crowds damage dealing groups incidents litter neighbours noise parking patrols people reports residents speeding thefts vandalism young
`.trim().split(/\s+/));
