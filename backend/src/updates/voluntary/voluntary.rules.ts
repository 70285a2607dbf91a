import type { Reason } from '../../platform/graphql/reason.js';

/** Why a district cannot begin a voluntary report now; empty when it can. */
export function voluntaryBlockers({ district, isLocality, isCallOpen, isAgreed }: { district: string; isLocality: boolean; isCallOpen: boolean; isAgreed: boolean }): Reason[] {
  if (isLocality) return [{ path: 'district', message: `${district} is a locality priority of the agreement: every call asks for its update.` }];
  if (!isCallOpen) return [{ path: 'meeting', message: 'No call for updates is open now. A report can be begun from the day on which a call opens until its pack is frozen.' }];
  if (!isAgreed) return [{ path: 'agreement', message: 'No agreement is in force today, so there is nothing to report under.' }];
  return [];
}
