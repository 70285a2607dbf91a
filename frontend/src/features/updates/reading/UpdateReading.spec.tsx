import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { UpdateReading } from './UpdateReading.js';

type Update = Parameters<typeof UpdateReading>[0]['update'];

const areas = [{ section: 'AREA_1', slug: 'town', name: 'Town' }, { section: 'AREA_2', slug: 'south', name: 'South' }];
const update = { id: 'one', rating: 'AMBER', direction: 'STABLE', headline: 'Patrols began', nilReason: null, lastSteps: [], sections: [], areas: areas.map((area) => ({ ...area, text: `Said of ${area.name}` })) };

describe('An update that is read to decide on it', () => {
  it('has the figures of each precision area below what is said of it, and of no other part', () => {
    const { container } = render(<UpdateReading form="MONITORED" update={update as unknown as Update} figures={(slug) => `Figures of ${slug}`} />);
    expect(screen.getAllByText(/^Figures of/).map(({ textContent, parentElement }) => [parentElement?.querySelector('h3')?.textContent, textContent])).toEqual([
      ['What was done and seen in Town', 'Figures of town'], ['What was done and seen in South', 'Figures of south'],
    ]);
    expect(container.textContent).toMatch(/Said of TownFigures of town.*Said of SouthFigures of south/);
  });
});
