import type { ReactNode } from 'react';
import { districtTrail, paths } from '../../../app/paths.js';
import { Breadcrumbs } from '../../../ui/Breadcrumbs.js';
import { FormPage } from '../../../ui/FormPage.js';
import { PageTitle } from '../../../ui/PageTitle.js';

/** Every page of a plan lies in its district. */
export function PlanFrame({ district, year, children }: { district: { slug: string; name: string }; year?: number; children: ReactNode }) {
  const plan = year ? [{ to: paths.plan(district.slug, year), text: 'Community Safety Delivery Plan' }] : [];
  return (
    <>
      <Breadcrumbs items={districtTrail(district, ...plan)} />
      {children}
    </>
  );
}

interface PlanFormFrameProps {
  district: { slug: string; name: string; viewerCanKeepWork: boolean | null };
  year?: number;
  title: string;
  caption: string;
  children: ReactNode;
}

/** A page on which somebody whose district it is writes a part of its plan. */
export function PlanFormFrame({ district, year, title, caption, children }: PlanFormFrameProps) {
  return (
    <PlanFrame district={district} year={year}>
      <FormPage may={district.viewerCanKeepWork ?? false} what={`keeping the plan of ${district.name}`}>
        <PageTitle title={title} caption={caption} />
        {children}
      </FormPage>
    </PlanFrame>
  );
}
