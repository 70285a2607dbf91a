import { registerEnumType } from '@nestjs/graphql';

/** How a theme is reported to the partnership. */
export enum ReportingMode {
  MONITORED = 'MONITORED',
  ASSURED = 'ASSURED',
  AD_HOC = 'AD_HOC',
}
registerEnumType(ReportingMode, {
  name: 'ReportingMode',
  description: 'How a theme is reported.',
  valuesMap: {
    MONITORED: { description: 'The partnership itself monitors performance.' },
    ASSURED: { description: 'Another board delivers, and the lead brings assurance.' },
    AD_HOC: { description: 'Reported only when asked.' },
  },
});
