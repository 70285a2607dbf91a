import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.js';
import { Breadcrumbs } from '../../../ui/Breadcrumbs.js';

/** Every page of a plan lies in its district. */
export function PlanFrame({ district, year, children }: { district: { slug: string; name: string }; year?: number; children: ReactNode }) {
  const plan = year ? [{ to: paths.plan(district.slug, year), text: 'Community Safety Delivery Plan' }] : [];
  return (
    <>
      <Breadcrumbs items={[{ to: paths.localities, text: 'Localities' }, { to: paths.district(district.slug), text: district.name }, ...plan]} />
      {children}
    </>
  );
}
