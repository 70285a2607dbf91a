/** What is referred to a Community Safety Hub, as the hubs themselves list it; whatever else comes is "other". */
export const REFERRAL_WORDS = {
  DOMESTIC_ABUSE: 'Domestic abuse',
  ANTI_SOCIAL_BEHAVIOUR: 'Anti-social behaviour',
  OFFENDER_MANAGEMENT: 'Offender management',
  CHILD_SEXUAL_EXPLOITATION: 'Child sexual exploitation',
  MENTAL_HEALTH: 'Mental health',
  LICENSING: 'Licensing',
  PLANNED_EVICTION: 'Planned eviction',
  COMMUNITY_TRIGGER: 'Community trigger',
  DRUGS_AND_SUBSTANCE_MISUSE: 'Drugs and substance misuse',
  OTHER: 'Other',
} as const;

/** What the parts of an issue are called, in the form, in refusals and where two texts are brought together. */
export const HUB_FIELDS = {
  referralType: 'Type of referral',
  themeId: 'Theme',
  area: 'Where',
  agencyIds: 'Agencies',
  summary: 'What the issue is',
  nextStep: 'Next step',
  openedOn: 'Opened on',
} as const;
