import { registerEnumType } from '@nestjs/graphql';

/** How a theme is reported to the partnership. */
export enum ReportingMode {
  Monitored = 'MONITORED',
  Assured = 'ASSURED',
  AdHoc = 'AD_HOC',
}
registerEnumType(ReportingMode, {
  name: 'ReportingMode',
  description: 'How a theme is reported.',
  valuesMap: {
    Monitored: { description: 'The partnership itself monitors performance.' },
    Assured: { description: 'Another board delivers, and the lead brings assurance.' },
    AdHoc: { description: 'Reported only when asked.' },
  },
});
